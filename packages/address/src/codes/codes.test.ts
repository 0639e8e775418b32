import { describe, expect, it } from 'vitest';
import * as codes from './index.js';

const isList = (value: unknown): value is codes.CodeList =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LISTS = Object.entries<unknown>(codes).flatMap(([name, value]) =>
  isList(value) ? [[name, value] as const] : [],
);

describe('code lists', () => {
  it('are all here', () => {
    expect(LISTS.length).toBeGreaterThanOrEqual(15);
  });
  it.each(LISTS)('%s says each meaning in English and in Welsh', (_, list) => {
    for (const { en, cy } of Object.values(list)) {
      expect(en).toMatch(/^\S.*\S$/);
      expect(cy).toMatch(/^\S.*\S$/);
    }
  });
  it('gives each status its name', () => {
    expect([1, 3, 5, 6, 7, 8, 9, 2].map(codes.logicalStatusOf)).toEqual([
      'approved',
      'alternative',
      'candidate',
      'provisional',
      'rejected',
      'historical',
      'rejected',
      undefined,
    ]);
  });
});
