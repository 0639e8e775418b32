import { describe, expect, it } from 'vitest';
import { context, shownError } from '../../test/read.js';
import { sample } from '../../test/sample-journey.js';
import { place, shortWay, stateOf } from '../../test/walk.js';
import { pageOf } from '../model/questions-of.js';
import { emptyState } from '../model/state.js';
import { applyReading, readPage, valuesOf } from './read-page.js';

const page = (id: string) => {
  const found = pageOf(sample, id);
  if (found === undefined) throw new Error(`The sample has no page ${id}.`);
  return found;
};
const read = (id: string, form: Parameters<typeof readPage>[2]) => readPage(sample, page(id), form, context);

describe('readPage', () => {
  it('reads every question of its page and ignores everything else', () => {
    const reading = read('details', { howMany: '3', features: 'heavy', item: 'paint', _csrf: 'x' });
    expect(reading).toEqual({
      answers: { howMany: 3, features: ['heavy'] },
      lookups: [],
      errors: [],
      values: { howMany: '3', features: ['heavy'] },
    });
  });

  it('gives the errors in the order of the page', () => {
    const reading = read('details', { features: 'wet', howMany: 'x', description: 'abc' });
    expect(reading.errors.map(shownError)).toEqual([
      'features not-a-choice: Select what is so from the list',
      'howMany format: Number of items must be a number',
      'description too-short: Description must be 5 characters or more',
    ]);
    expect(reading.values).toEqual({ features: ['wet'], howMany: 'x', description: 'abc' });
  });

  it('has nothing to read on a page without questions', () => {
    expect(read('two-crews', { item: 'x' })).toEqual({ answers: {}, lookups: [], errors: [], values: {} });
  });

  it('takes no key of a prototype for an answer', () => {
    const form: Parameters<typeof readPage>[2] = JSON.parse('{"__proto__": {"item": "paint"}, "constructor": "x"}');
    expect(read('item', form).errors.map((error) => error.code)).toEqual(['required']);
  });

  it('counts what is neither text nor list as absent', () => {
    const form = { item: { toString: 'paint' } } as unknown as Parameters<typeof readPage>[2];
    expect(read('item', form).errors.map((error) => error.code)).toEqual(['required']);
  });
});

describe('applyReading', () => {
  it('sets the answers of the page and marks it as sent', () => {
    const state = applyReading(emptyState, page('item'), read('item', { item: 'appliance', applianceType: 'cooker' }));
    expect(state).toEqual({ answers: { item: 'appliance', applianceType: 'cooker' }, posted: ['item'] });
    expect(emptyState).toEqual({ answers: {}, posted: [] });
  });

  it('takes back what the page no longer says', () => {
    const before = stateOf({ ...shortWay, item: 'appliance', applianceType: 'cooker' }, ['item']);
    const after = applyReading(before, page('item'), read('item', { item: 'furniture' }));
    expect(after.answers).toEqual(shortWay);
    expect(after.posted).toEqual(['item']);
  });

  it('changes nothing where there is an error', () => {
    const before = stateOf(shortWay);
    expect(applyReading(before, page('item'), read('item', {}))).toBe(before);
  });

  it('sets a lookup in place of the answer, and ends it with the next reading', () => {
    const before = stateOf(shortWay);
    const waiting = applyReading(before, page('home'), read('home', { 'home-postcode': 'ZZ2 2BB' }));
    expect(waiting.answers).not.toHaveProperty('home');
    expect(waiting.lookups).toMatchObject({ home: { query: 'ZZ2 2BB' } });
    const byHand = { 'home-way': 'manual', 'home-line1': '1 Mill Lane', 'home-town': 'Thornby' };
    const after = applyReading(waiting, page('home'), read('home', byHand));
    expect(after.lookups).toBeUndefined();
    expect(after.answers.home).toMatchObject({ kind: 'manual' });
  });

  it('stays JSON', () => {
    const state = applyReading(
      emptyState,
      page('where'),
      read('where', { 'where-way': 'street', 'where-street': 'Mill' }),
    );
    expect(JSON.parse(JSON.stringify(state))).toEqual({ ...state });
  });
});

describe('valuesOf', () => {
  it.each([
    ['item', { item: 'appliance', applianceType: 'cooker' }, { item: 'appliance', applianceType: 'cooker' }],
    ['since', { since: '2026-11-04' }, { 'since-day': '4', 'since-month': '11', 'since-year': '2026' }],
    ['details', { features: ['sharp'], howMany: 1200 }, { features: ['sharp'], howMany: '1200' }],
    ['home', { home: place }, { 'home-postcode': 'ZZ1 1AA' }],
    ['where', { where: place }, { 'where-way': 'address', 'where-postcode': 'ZZ1 1AA' }],
    [
      'where',
      { where: { kind: 'manual', lines: ['The Shed', 'Thornby'], matched: false } },
      { 'where-way': 'address', 'where-postcode': 'The Shed, Thornby' },
    ],
    [
      'where',
      { where: { kind: 'street', usrn: '1', label: 'Mill Lane', detail: 'by the pond' } },
      { 'where-way': 'street', 'where-street': 'Mill Lane', 'where-detail': 'by the pond' },
    ],
    [
      'where',
      {
        where: { kind: 'point', given: 'coordinates', typed: '53, -2', easting: 1, northing: 2, gridReference: 'SV' },
      },
      { 'where-way': 'coordinates', 'where-coordinates': '53, -2' },
    ],
    ['agree', { agree: true }, { agree: 'yes' }],
    ['item', { item: 'sofa' }, {}],
  ] as const)('of the page %s for %j', (id, answers, values) => {
    expect(valuesOf(page(id), stateOf(answers))).toEqual(values);
  });

  it.each([
    ['home', { 'home-postcode': 'zz1 1aa' }, { 'home-way': 'address', 'home-postcode': 'ZZ1 1AA' }],
    [
      'where',
      { 'where-way': 'address', 'where-postcode': 'mill lane' },
      { 'where-way': 'address', 'where-postcode': 'mill lane' },
    ],
    [
      'where',
      { 'where-way': 'street', 'where-street': 'Mill', 'where-detail': 'by the pond' },
      { 'where-way': 'street', 'where-street': 'Mill', 'where-detail': 'by the pond' },
    ],
  ] as const)(
    'of the page %s while a search waits for a choice: what was typed is not lost by going back',
    (id, form, values) => {
      const waiting = applyReading(emptyState, page(id), read(id, form));
      expect(valuesOf(page(id), waiting)).toEqual(values);
    },
  );

  it('reads back as the answer that it came from', () => {
    for (const [id, answers] of [
      ['item', { item: 'appliance', applianceType: 'cooker' }],
      ['since', { since: '2026-11-04' }],
      ['details', { features: ['sharp'], howMany: 1200, description: 'a\nb c d' }],
      ['contact', { email: 'ann@post.example', phone: '+44 1632 960001' }],
      ['agree', { agree: true }],
    ] as const) {
      expect(read(id, valuesOf(page(id), stateOf(answers))).answers).toEqual(answers);
    }
  });
});
