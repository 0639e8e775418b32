import { describe, expect, it } from 'vitest';
import type { Council } from './council.js';
import { createRegister } from './create-register.js';

const council = (name: string, more: Partial<Council> = {}): Council => ({
  id: name,
  formerGss: [],
  name: { en: `${name} Council` },
  shortName: name,
  alternativeNames: [],
  tier: 'unitary',
  nation: 'England',
  replacedBy: [],
  current: true,
  ...more,
});

const OLD = council('Old', { gss: 'E07000001', custodianCode: 100, current: false, replacedBy: ['E06000002'] });
const MIDDLE = council('Middle', {
  gss: 'E06000002',
  custodianCode: 100,
  current: false,
  replacedBy: ['E06000003', 'E06000004'],
});
const NORTH = council('North', { gss: 'E06000003', formerGss: ['E06000009'], custodianCode: 100 });
const SOUTH = council('South', { gss: 'E06000004' });
const LOST = council('Lost', { current: false, replacedBy: ['E06000008'] });
const RING = council('Ring', { gss: 'E06000005', current: false, replacedBy: ['E06000005'] });
const FICTIONAL = council('Fictional', { gss: 'E06999001', custodianCode: 9901, fictional: true });

const register = createRegister({
  date: '2025-01-01',
  councils: [OLD, MIDDLE, NORTH, SOUTH, LOST, RING],
  fictional: [FICTIONAL],
});

describe('createRegister', () => {
  it('finds by code, by a former code, and in either case', () => {
    expect(register.byGss('E06000003')).toBe(NORTH);
    expect(register.byGss('E06000009')).toBe(NORTH);
    expect(register.byGss(' e06000009 ')).toBe(NORTH);
    expect(register.byGss('E06000010')).toBeUndefined();
    expect(register.byGss('')).toBeUndefined();
  });

  it('gives a custodian code to the council that has it now', () => {
    expect(register.byCustodianCode(100)).toBe(NORTH);
    expect(register.byCustodianCode(101)).toBeUndefined();
  });

  it('follows successors to those that stand', () => {
    expect(register.current(OLD)).toEqual([NORTH, SOUTH]);
    expect(register.current(NORTH)).toEqual([NORTH]);
  });

  it('ends where a successor is not known, or is itself', () => {
    expect(register.current(LOST)).toEqual([]);
    expect(register.current(RING)).toEqual([]);
  });

  it('finds fictional councils for those who ask for test values, and for nobody else', () => {
    expect(register.find('Fictional')).toEqual([]);
    expect(register.find('E06999001')).toEqual([]);
    expect(register.byGss('E06999001')).toBeUndefined();
    expect(register.byCustodianCode(9901)).toBeUndefined();
    expect(register.councils).not.toContain(FICTIONAL);
    const asked = { testValues: true };
    expect(register.find('Fictional', asked)).toEqual([FICTIONAL]);
    expect(register.byGss('E06999001', asked)).toBe(FICTIONAL);
    expect(register.byCustodianCode(9901, asked)).toBe(FICTIONAL);
  });

  it.each(['', '   ', '!!!', 'council', 'zzzz', '99999', 'x'.repeat(100_000)])('finds nothing for %.10j', (query) => {
    expect(register.find(query)).toEqual([]);
  });
});
