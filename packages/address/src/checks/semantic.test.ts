import { describe, expect, it } from 'vitest';
import type { Blpu, Lpi, Street } from '../model/bs7666.js';
import { blpuWarnings, isOfficialStreet, lpiWarnings, type SemanticWarningCode, streetWarnings } from './semantic.js';

const TODAY = '2026-11-24';
const BLPU: Blpu = {
  uprn: '999000000001',
  logicalStatus: 1,
  state: 2,
  rpc: 1,
  classification: 'RD04',
  easting: 560_000,
  northing: 440_000,
  startDate: '2010-01-01',
  entryDate: '2010-01-02',
  lastUpdateDate: '2024-01-01',
};
const LPI: Lpi = {
  uprn: '999000000001',
  key: '9901L000000001',
  language: 'ENG',
  logicalStatus: 1,
  sao: {},
  pao: { startNumber: 1 },
  usrn: '99900001',
  startDate: '2010-01-01',
};

/** What GeoPlace's check says, the BLPU that breaks it, the warning. */
const BLPUS: readonly (readonly [string, Partial<Blpu>, readonly SemanticWarningCode[]])[] = [
  ['nothing is wrong', {}, []],
  ['status 1 allows states 1 to 3', { state: 4 }, ['status-does-not-fit-state']],
  ['status 5 allows state 6', { logicalStatus: 5, state: 6 }, []],
  ['status 6 allows state 5', { logicalStatus: 6, state: 5 }, []],
  ['status 6 does not allow state 2', { logicalStatus: 6, state: 2 }, ['status-does-not-fit-state']],
  ['status 8 allows states 4 and 7', { logicalStatus: 8, state: 4, endDate: '2020-01-01' }, []],
  ['status 9 allows any state', { logicalStatus: 9, state: 7, endDate: '2020-01-01' }, []],
  ['status 8 needs an end date', { logicalStatus: 8, state: 4 }, ['end-date-missing']],
  ['status 7 may have one', { logicalStatus: 7, endDate: '2020-01-01' }, []],
  ['status 7 need not', { logicalStatus: 7 }, []],
  ['status 1 has none', { endDate: '2020-01-01' }, ['end-date-not-allowed']],
  ['no date in the future', { lastUpdateDate: '2026-11-25' }, ['date-in-future']],
  ['today is no future', { lastUpdateDate: TODAY }, []],
  ['no date before 1753', { startDate: '1752-12-31' }, ['date-before-1753']],
  ['no end before the start', { logicalStatus: 8, state: 4, endDate: '2009-01-01' }, ['end-before-start']],
  ['no update before entry', { entryDate: '2024-02-01' }, ['updated-before-entered']],
  ['RPC 3 no longer accepted', { rpc: 3 }, ['rpc-not-accepted']],
  ['RPC 5 no longer accepted', { rpc: 5 }, ['rpc-not-accepted']],
  ['RPC 9 no longer accepted', { rpc: 9 }, ['rpc-not-accepted']],
  ['approved longer than a year and unclassified', { classification: 'UC' }, ['unclassified-after-a-year']],
  ['unclassified in its first year', { classification: 'U', startDate: '2026-01-01' }, []],
  ['outside England and Wales', { easting: 10, northing: 10 }, ['coordinates-outside']],
  ['no coordinates', { easting: undefined }, ['coordinates-missing']],
];

const LPIS: readonly (readonly [string, Partial<Lpi>, readonly SemanticWarningCode[]])[] = [
  ['nothing is wrong', {}, []],
  ['a PAO has text or number', { pao: {} }, ['pao-missing']],
  ['an end without a start', { sao: { endNumber: 3 } }, ['range-without-start']],
  ['a range that runs backwards', { pao: { startNumber: 9, endNumber: 3 } }, ['range-runs-backwards']],
  ['status 8 needs an end date', { logicalStatus: 8 }, ['end-date-missing']],
];

describe('blpuWarnings', () => {
  it.each(BLPUS)('%s', (_, change, codes) => {
    expect(blpuWarnings({ ...BLPU, ...change }, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});

describe('lpiWarnings', () => {
  it.each(LPIS)('%s', (_, change, codes) => {
    expect(lpiWarnings({ ...LPI, ...change }, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});

describe('streets', () => {
  const street: Street = { usrn: '99900001', recordType: 1, state: 4 };
  it('closed for good need an end date', () => {
    expect(streetWarnings(street, TODAY).map(({ code }) => code)).toEqual(['end-date-missing']);
    expect(streetWarnings({ ...street, endDate: '2020-01-01' }, TODAY)).toEqual([]);
  });
  it.each([
    [1, true],
    [2, false],
    [3, true],
    [4, false],
    [9, false],
  ])('type %i is official: %s', (recordType, official) => {
    expect(isOfficialStreet({ recordType })).toBe(official);
  });
});
