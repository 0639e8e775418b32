import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { importDtf } from '../import/dtf.js';
import type { GazetteerAddress } from '../lookup/address-record.js';
import { type Gazetteer, openGazetteer } from '../lookup/gazetteer.js';
import { generateSample } from '../sample/generate.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let gazetteer: Gazetteer;
/** Every living property of the sample, but for street records. */
let addresses: GazetteerAddress[] = [];

beforeAll(async () => {
  place = await temporaryFolder();
  const uprns: string[] = [];
  const source = (async function* () {
    for await (const chunk of generateSample({ council: 'aberwennol', addresses: 3000, seed: 8 })) {
      for (const [, uprn = ''] of chunk.matchAll(/^21,"I",\d+,(\d+),[16],/gm)) uprns.push(uprn);
      yield chunk;
    }
  })();
  await importDtf({ source, target: place.at('a.gaz') });
  gazetteer = await openGazetteer(place.at('a.gaz'));
  addresses = uprns
    .flatMap((uprn) => gazetteer.byUprn(uprn) ?? [])
    .filter(({ classification }) => classification !== 'PS');
});
afterAll(() => place.remove());

const word = fc.constantFrom(
  ...[
    '14A',
    '14',
    'flat',
    'B',
    'uned',
    'heol',
    'y',
    'castell',
    'castle',
    'raod',
    'ZZ30',
    '1AA',
    'ZZ30 1AA',
    'llys',
    'dewi',
  ],
  ...[
    'first',
    'floor',
    'top',
    'basement',
    'annexe',
    '12-18',
    '-',
    '&',
    ',',
    '/',
    '007',
    "tŷ'r",
    'no',
    '99999999999999999999',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((words) => words.join(' ')),
);

it('takes whatever is written: no crash, and scores that come to 1 at most', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.array(text, { maxLength: 6 })), fc.constantFrom('en', 'cy'), (written, language) => {
      const { candidates, best, margin, isConfident } = gazetteer.match(written, { language, limit: 20 });
      const scores = candidates.map(({ score }) => score);
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
      expect(new Set(candidates.map(({ address }) => address.id)).size).toBe(candidates.length);
      expect(best).toBe(candidates[0]);
      expect(margin).toBeGreaterThanOrEqual(0);
      if (isConfident) expect(best).toBeDefined();
    }),
    { seed: 91, numRuns: 10_000 },
  );
});

it('is not slowed down by a long text', () => {
  for (const piece of ['a', '1 ', '1-', 'A1 1A', 'first floor ', 'heol y castell ', '\u0301', 'FLAT '])
    expect(gazetteer.match(piece.repeat(200_000)).isConfident).toBe(false);
});

it('matches every address by its own label, or by one with the same label', () => {
  expect(addresses.length).toBeGreaterThan(3000);
  const wrong: string[] = [];
  for (const { uprn } of addresses) {
    for (const language of ['en', 'cy'] as const) {
      const label = gazetteer.byUprn(uprn ?? '', { language })?.label ?? '';
      const { best } = gazetteer.match(label, { language });
      if (best?.address.uprn !== uprn && best?.address.label !== label) wrong.push(`${label} → ${best?.address.label}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Numbers of a label, each with its suffix, and letters of flats. */
const NUMBER = /\b(?:\d{1,4}[A-Z]?|(?<=(?:Flat|Fflat) )[A-Z])(?=[ ,])/g;

it('never takes another number, suffix or flat for the one asked for', () => {
  const numbered = addresses.filter(({ lines }) => NUMBER.test(lines.slice(0, -1).join(', ')));
  expect(numbered.length).toBeGreaterThan(1000);
  const anotherNumber = fc.constantFrom('997', '998B', '14Q');
  fc.assert(
    fc.property(fc.constantFrom(...numbered), fc.nat(9), anotherNumber, (address, which, other) => {
      const body = address.lines.slice(0, -1).join(', ');
      const numbers = [...body.matchAll(NUMBER)];
      const chosen = numbers[which % Math.max(1, numbers.length)];
      if (chosen === undefined) return;
      const changed = `${body.slice(0, chosen.index)}${other}${body.slice(chosen.index + chosen[0].length)}`;
      const written = `${changed}, ${address.postcode ?? ''}`;
      expect(gazetteer.match(written).isConfident, written).toBe(false);
    }),
    { seed: 17, numRuns: 3000 },
  );
});
