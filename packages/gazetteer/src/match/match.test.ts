import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blpu, descriptor, dtfText, lpi, street, temporaryFolder } from '../../testing/dtf-file.js';
import { importDtf } from '../import/dtf.js';
import { type Gazetteer, openGazetteer } from '../lookup/gazetteer.js';
import { CONFIDENT_SCORE } from './matcher.js';
import { matchReasonText } from './reasons.js';
import type { MatchReasonCode } from './types.js';

const [MILL, MILL_ELSEWHERE, CASTLE] = [99900001, 99900002, 99900003];
const uprn = (number: number) => String(999_000_000_000 + number);

/** Properties of a small bilingual council: what each test row below asks for. */
const ROWS = [
  street(MILL),
  descriptor({ usrn: MILL, name: 'MILL LANE', town: 'HARTWOLD' }),
  street(MILL_ELSEWHERE),
  descriptor({ usrn: MILL_ELSEWHERE, name: 'MILL LANE', town: 'SKELBROUGH' }),
  street(CASTLE),
  descriptor({ usrn: CASTLE, name: 'CASTLE STREET', town: 'ABERWENNOL' }),
  descriptor({ usrn: CASTLE, name: 'STRYD Y CASTELL', town: 'ABERWENNOL', language: 'CYM' }),
  blpu(uprn(1)),
  lpi(1, { uprn: uprn(1), usrn: MILL, pao: ['', 14] }),
  blpu(uprn(2)),
  lpi(2, { uprn: uprn(2), usrn: MILL, pao: ['', 14, 'A'] }),
  blpu(uprn(3)),
  lpi(3, { uprn: uprn(3), usrn: MILL, sao: ['FLAT', 1], pao: ['ROSE COURT', 20] }),
  blpu(uprn(4)),
  lpi(4, { uprn: uprn(4), usrn: MILL, sao: ['FLAT', 2], pao: ['ROSE COURT', 20] }),
  blpu(uprn(5)),
  lpi(5, { uprn: uprn(5), usrn: MILL, pao: ['THE OLD BREWHOUSE'] }),
  blpu(uprn(6)),
  lpi(6, { uprn: uprn(6), usrn: MILL_ELSEWHERE, pao: ['', 14], postcode: 'ZZ9 1AB' }),
  blpu(uprn(7)),
  lpi(7, { uprn: uprn(7), usrn: CASTLE, pao: ['', 5], postcode: 'ZZ3 1AA' }),
  lpi(8, { uprn: uprn(7), usrn: CASTLE, pao: ['', 5], postcode: 'ZZ3 1AA', language: 'CYM' }),
  lpi(9, { uprn: uprn(7), usrn: CASTLE, pao: ['SALEM CHAPEL'], postcode: 'ZZ3 1AA', status: 8, end: '2015-01-01' }),
  blpu(uprn(8), { status: 8, state: 4, end: '2015-01-01' }),
  lpi(10, { uprn: uprn(8), usrn: CASTLE, pao: ['', 99], postcode: 'ZZ3 1AA', status: 8, end: '2015-01-01' }),
  blpu(uprn(9), { classification: 'PS' }),
  lpi(11, { uprn: uprn(9), usrn: CASTLE, pao: ['STREET RECORD'], postcode: '', postal: 'N' }),
  blpu(uprn(10)),
  lpi(12, { uprn: uprn(10), usrn: CASTLE, pao: ['', 30, '', 34], postcode: 'ZZ3 1AB' }),
  blpu(uprn(11)),
  lpi(13, { uprn: uprn(11), usrn: CASTLE, sao: ['FIRST FLOOR FLAT'], pao: ['', 40], postcode: 'ZZ3 1AB' }),
  blpu(uprn(12), { organisation: 'SEVEN STARS BAKERY' }),
  lpi(14, { uprn: uprn(12), usrn: CASTLE, pao: ['', 50], postcode: 'ZZ3 1AB' }),
  blpu(uprn(13), { classification: 'CC' }),
  lpi(15, { uprn: uprn(13), usrn: CASTLE, pao: ['WENNOL CAR PARK'], postcode: 'ZZ3 1AB', postal: 'N' }),
  blpu(uprn(14)),
  lpi(16, { uprn: uprn(14), usrn: CASTLE, sao: ['FLAT A'], pao: ['', 60], postcode: 'ZZ3 1AB' }),
];

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let gazetteer: Gazetteer;
beforeAll(async () => {
  place = await temporaryFolder();
  const source = (async function* () {
    yield dtfText(ROWS);
  })();
  await importDtf({ source, target: place.at('small.gaz') });
  gazetteer = await openGazetteer(place.at('small.gaz'));
});
afterAll(() => place.remove());

describe('what is surely the address', () => {
  it.each([
    ['as it is held', '14 Mill Lane, Hartwold, ZZ1 1AA', 1],
    ['without commas, in capitals', '14 MILL LANE HARTWOLD ZZ11AA', 1],
    ['abbreviated, without its town', '14 mill ln zz1 1aa', 1],
    ['a suffix joined', '14a Mill Lane, Hartwold ZZ1 1AA', 2],
    ['a suffix apart', '14 A MILL LANE HARTWOLD ZZ1 1AA', 2],
    ['a typing error', '14 Mlil Lane, Hartwold, ZZ1 1AA', 1],
    ['words joined', '14 milllane zz1 1aa', 1],
    ['words parted', 'Salem Cha pel, Castle Street, Aberwennol, ZZ3 1AA', 7],
    ['parts in another order', 'Mill Lane, Hartwold, Rose Court, 20, Flat 2, ZZ1 1AA', 4],
    ['a flat without the name of its building', 'Flat 1, 20 Mill Lane, ZZ1 1AA', 3],
    ['a flat of a named building without its number', 'Flat 1 Rose Court, Mill Lane, ZZ1 1AA', 3],
    ['a building by its name', 'The Old Brewhouse, Mill Lane, Hartwold, ZZ1 1AA', 5],
    ['the town tells which of two streets', '14 Mill Lane, Skelbrough', 6],
    ['English', '5 Castle Street, Aberwennol', 7],
    ['Welsh', '5 Stryd y Castell, Aberwennol, ZZ3 1AA', 7],
    ['a former name', 'Salem Chapel, Castle Street, Aberwennol, ZZ3 1AA', 7],
    ['a former name without its postcode', 'Salem Chapel, Castle Street, Aberwennol', 7],
    ['a range', '30-34 Castle Street, Aberwennol, ZZ3 1AB', 10],
    ['a storey in another order', 'Flat First Floor, 40 Castle St, ZZ3 1AB', 11],
    ['a storey as an ordinal', '1st Floor Flat, 40 Castle St, ZZ3 1AB', 11],
    ['a business beside the number', 'Seven Stars Bakery, 50 Castle Street, ZZ3 1AB', 12],
    ['what receives no post', 'Wennol Car Park, Castle Street, Aberwennol, ZZ3 1AB', 13],
  ])('%s: %s', (_, text, number) => {
    const { best, isConfident, margin } = gazetteer.match(text);
    expect(best?.address.uprn).toBe(uprn(number));
    expect(isConfident).toBe(true);
    expect(best?.score).toBeGreaterThanOrEqual(CONFIDENT_SCORE);
    expect(margin).toBeGreaterThan(0.5);
  });
});

describe('what may be the address, with the guess', () => {
  it.each<readonly [string, number, MatchReasonCode]>([
    ['Flat B, 20 Mill Lane, ZZ1 1AA', 4, 'unit-letter-as-number'],
    ['60A Castle Street, ZZ3 1AB', 14, 'number-suffix-as-flat'],
    ['Top floor flat, 40 Castle Street, ZZ3 1AB', 11, 'unit-top-storey'],
    ['32 Castle Street, Aberwennol, ZZ3 1AB', 10, 'number-in-range'],
    ['34 Castle Street, Aberwennol, ZZ3 1AB', 10, 'number-in-range'],
    ['5 Castle Street, Aberwennol, ZZ3 1AD', 7, 'postcode-nearly'],
    ['5 Castle Road, Aberwennol, ZZ3 1AA', 7, 'street-nearly'],
  ])('%s', (text, number, code) => {
    const { best } = gazetteer.match(text);
    expect(best?.address.uprn).toBe(uprn(number));
    expect(best?.reasons.map((reason) => reason.code)).toContain(code);
  });
});

describe('what is not in the gazetteer', () => {
  it.each([
    ['another number', '16 Mill Lane, Hartwold, ZZ1 1AA'],
    ['another suffix', '14C Mill Lane, Hartwold, ZZ1 1AA'],
    ['another flat', 'Flat 3, Rose Court, 20 Mill Lane, Hartwold, ZZ1 1AA'],
    ['another named house', 'Ivy Cottage, Mill Lane, Hartwold, ZZ1 1AA'],
    ['another street', '14 Quarry Rise, Hartwold, ZZ1 1AA'],
    ['land beside a house', 'Land adjacent to 14 Mill Lane, Hartwold, ZZ1 1AA'],
    ['garages behind a house', 'Garages rear of 14 Mill Lane, Hartwold, ZZ1 1AA'],
    ['a plot of the same number', 'Plot 14, Mill Lane, Hartwold, ZZ1 1AA'],
    ['a flat of an undivided house', 'Flat 7, 14 Mill Lane, Hartwold, ZZ1 1AA'],
    ['an undivided house that is held in flats', '20 Mill Lane, Hartwold, ZZ1 1AA'],
    ['a property that is gone', '99 Castle Street, Aberwennol, ZZ3 1AA'],
    ['a street alone', 'Castle Street, Aberwennol'],
    ['a postcode alone', 'ZZ1 1AA'],
    ['a number alone', '14'],
    ['nothing', ''],
    ['punctuation', ' ,,, -- / '],
  ])('%s: %s', (_, text) => {
    const { best, isConfident } = gazetteer.match(text);
    expect(best?.score ?? 0).toBeLessThan(0.5);
    expect(isConfident).toBe(false);
  });
});

describe('the answer', () => {
  it('gives each of several with a small margin', () => {
    const { candidates, margin, isConfident } = gazetteer.match('14 Mill Lane');
    expect(candidates.map(({ address }) => address.uprn).sort()).toEqual([uprn(1), uprn(6)]);
    expect(margin).toBeLessThan(0.1);
    expect(isConfident).toBe(false);
  });

  it('has scores that come to 1 at most, best first', () => {
    const { candidates, best, margin } = gazetteer.match('Rose Court, 20 Mill Lane, Hartwold', { limit: 20 });
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1);
    expect(best).toBe(candidates[0]);
    expect(margin).toBeCloseTo((scores[0] ?? 0) - (scores[1] ?? 0));
  });

  it('takes lines as well as one text', () => {
    const { best } = gazetteer.match(['Flat 2', 'Rose Court', '20 Mill Lane', 'Hartwold', 'ZZ1 1AA']);
    expect(best?.address.uprn).toBe(uprn(4));
  });

  it('labels in the language asked for', () => {
    const { best } = gazetteer.match('5 Castle Street, ZZ3 1AA', { language: 'cy' });
    expect(best?.address.label).toBe('5 Stryd y Castell, Aberwennol, ZZ3 1AA');
  });

  it('keeps to the limit and the filter', () => {
    expect(gazetteer.match('14 Mill Lane', { limit: 1 }).candidates).toHaveLength(1);
    expect(
      gazetteer.match('99 Castle Street, ZZ3 1AA', { filter: { statuses: ['historical'], postal: 'any' } }).best,
    ).toBeDefined();
    expect(gazetteer.match('14 Mill Lane, ZZ1 1AA', { filter: { classification: 'C' } }).best).toBeUndefined();
  });

  it('tells each reason in English and in Welsh', () => {
    const { best } = gazetteer.match('14 Mill Lane, Hartwold, ZZ1 1AA');
    const reasons = best?.reasons ?? [];
    expect(reasons.map(({ part, outcome }) => `${part} ${outcome}`)).toEqual(
      expect.arrayContaining(['postcode agreed', 'number agreed', 'street agreed', 'place agreed']),
    );
    for (const reason of reasons) {
      expect(matchReasonText(reason)).not.toBe('');
      expect(matchReasonText(reason, 'cy')).not.toBe(matchReasonText(reason, 'en'));
    }
  });
});
