import { describe, expect, it } from 'vitest';
import { ADDRESSBASE_PREMIUM, ADDRESSBASE_STREET_V1 } from './addressbase-premium.js';
import { dialectOf, grammarOf } from './dialect.js';
import { DTF_7_3 } from './dtf73.js';
import { field } from './field.js';

/** Field counts that the two formats are told apart by, from OS's loading scripts and two DTF loaders. */
const DTF_COUNTS = { 10: 9, 11: 20, 12: 9, 13: 12, 14: 8, 15: 9, 21: 23, 22: 11, 23: 11, 24: 30, 29: 17, 99: 5 };
const ADDRESSBASE_COUNTS = {
  10: 9,
  11: 24,
  15: 13,
  21: 22,
  23: 12,
  24: 26,
  28: 29,
  29: 17,
  30: 10,
  31: 11,
  32: 12,
  99: 5,
};

describe('the grammars', () => {
  it.each(Object.entries(DTF_COUNTS))('DTF record %s has %i fields', (type, count) => {
    expect(DTF_7_3[Number(type)]?.fields).toHaveLength(count);
  });
  it.each(Object.entries(ADDRESSBASE_COUNTS))('AddressBase record %s has %i fields', (type, count) => {
    expect(ADDRESSBASE_PREMIUM[Number(type)]?.fields).toHaveLength(count);
  });
  it('have each field once in a record', () => {
    for (const grammar of [...Object.values(DTF_7_3), ...Object.values(ADDRESSBASE_PREMIUM)]) {
      const names = grammar.fields.map(({ name }) => name);
      expect(new Set(names).size, `${grammar.dialect} ${grammar.type}`).toBe(names.length);
    }
  });
});

describe('dialectOf', () => {
  it.each([
    [21, 23, 'dtf-7.3'],
    [21, 22, 'addressbase-premium'],
    [24, 30, 'dtf-7.3'],
    [24, 26, 'addressbase-premium'],
    [15, 9, 'dtf-7.3'],
    [15, 13, 'addressbase-premium'],
    [11, 24, 'addressbase-premium'],
    [11, 20, undefined],
    [28, 29, 'addressbase-premium'],
    [10, 9, undefined],
    [21, 7, undefined],
  ] as const)('record %i with %i fields is %s', (type, count, dialect) => {
    expect(dialectOf(type, count)).toBe(dialect);
  });
  it('takes streets of AddressBase with 20 fields for v1', () => {
    expect(grammarOf('addressbase-premium', 11, 20)).toBe(ADDRESSBASE_STREET_V1);
  });
});

describe('a line of a grammar table', () => {
  it('says name, kind, length, need and code list', () => {
    expect(field('X_COORDINATE N7.2!')).toEqual({
      name: 'X_COORDINATE',
      kind: 'N',
      length: 7,
      decimals: 2,
      need: 'needed',
    });
    expect(field('RPC I1+ rpc')).toMatchObject({
      need: 'expected',
      codes: expect.objectContaining({ 1: expect.anything() }),
    });
    expect(field('START_DATE D')).toMatchObject({ kind: 'D', length: 10, need: 'optional' });
  });
  it.each(['', 'X', 'X Q3', 'X I3 noSuchList'])('refuses "%s"', (line) => {
    expect(() => field(line)).toThrow('Not a line of a grammar table');
  });
});
