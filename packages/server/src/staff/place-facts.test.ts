import { describe, expect, it } from 'vitest';
import { isUnmatched, placeFacts } from './place-facts.js';

describe('the facts of a place', () => {
  it.each([
    [
      'an address of the gazetteer',
      {
        kind: 'address',
        uprn: '999000000002',
        label: '2 Mill Lane',
        postcode: 'ZZ1 1AA',
        usrn: '99900001',
        easting: 1,
        northing: 2,
      },
      ['uprn 999000000002', 'usrn 99900001', 'postcode ZZ1 1AA', 'easting 1', 'northing 2'],
    ],
    [
      'a point, with its grid reference',
      {
        kind: 'point',
        given: 'coordinates',
        typed: '50, -5',
        easting: 3,
        northing: 4,
        gridReference: 'SV 00003 00004',
      },
      ['gridReference SV 00003 00004', 'easting 3', 'northing 4'],
    ],
    [
      'an address typed by hand',
      { kind: 'manual', lines: ['1 The Row'], postcode: 'ZZ1 1AA', matched: false },
      ['postcode ZZ1 1AA'],
    ],
    ['a street without coordinates', { kind: 'street', usrn: '99900001', label: 'Mill Lane' }, ['usrn 99900001']],
    ['text', 'uprn', []],
    ['several choices', ['uprn'], []],
    ['nothing', undefined, []],
  ])('%s', (_what, answer, expected) => {
    expect(placeFacts(answer).map(({ name, value }) => `${name} ${value}`)).toEqual(expected);
  });

  it('tells an address that no gazetteer knows yet', () => {
    expect(isUnmatched({ kind: 'manual', lines: [], matched: false })).toBe(true);
    expect(isUnmatched({ kind: 'address', uprn: '1', label: '' })).toBe(false);
  });
});
