import { describe, expect, it } from 'vitest';
import { nationOf, tierOf } from './nation.js';

describe('nationOf', () => {
  it.each([
    ['E06000023', 'england'],
    ['W06000015', 'wales'],
    ['S12000036', 'scotland'],
    ['N09000003', 'northern-ireland'],
  ])('%s is in %s', (gss, nation) => {
    expect(nationOf(gss)).toBe(nation);
  });

  it('refuses a code of no nation, and says where to correct it', () => {
    expect(() => nationOf('X99')).toThrow(/'X99'.*council\.gss in council\.yml/s);
  });
});

describe('tierOf', () => {
  it.each([
    ['E06000023', 'single', 'unitary authority'],
    ['E07000008', 'district', 'non-metropolitan district'],
    ['E08000003', 'single', 'metropolitan district'],
    ['E09000033', 'london-borough', 'London borough'],
    ['E10000003', 'county', 'county'],
    ['W06000015', 'single', 'Welsh unitary authority'],
    ['S12000036', 'single', 'Scottish council area'],
    ['N09000003', 'single', 'Northern Ireland district'],
  ])('%s is %s: a %s', (gss, tier) => {
    expect(tierOf(gss)).toBe(tier);
  });
});
