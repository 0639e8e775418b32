import { describe, expect, it } from 'vitest';
import { type GssEntry, type GssRegister, parse } from './index.js';

const entries: readonly GssEntry[] = [
  { code: 'E06000063', name: 'Cumberland' },
  { code: 'E06000064', name: 'Westmorland and Furness' },
  { code: 'E10000006', name: 'Cumbria', replacedBy: ['E06000063', 'E06000064'], ended: '2023-04-01' },
  { code: 'E07000026', name: 'Allerdale', replacedBy: ['E06000063'] },
  { code: 'E12000099', name: 'Nowhere', ended: '2020-01-01' },
];
const register: GssRegister = {
  holdsFrom: '2023-04-01',
  find: (code) => entries.find((entry) => entry.code === code),
};

describe('a GSS code against a register', () => {
  it('gives the entry of a code in use', () => {
    expect(parse('E06000063', { register })).toMatchObject({ ok: true, parts: { entry: { name: 'Cumberland' } } });
  });

  it('says what replaced a former code, in both languages', () => {
    expect(parse('E10000006', { register })).toMatchObject({
      ok: false,
      code: 'former',
      message: {
        en: 'GSS code E10000006 (Cumbria) was replaced by E06000063 (Cumberland) and E06000064 (Westmorland and Furness)',
        cy: 'Disodlwyd y cod GSS E10000006 (Cumbria) gan E06000063 (Cumberland) a E06000064 (Westmorland and Furness)',
      },
    });
    expect(parse('E12000099', { register })).toMatchObject({
      code: 'former',
      message: { en: 'GSS code must be in use' },
    });
  });

  it('accepts former codes where they are asked for', () => {
    expect(parse('E07000026', { register, allowFormer: true })).toMatchObject({ ok: true, value: 'E07000026' });
  });

  it('says that a code is not in it', () => {
    expect(parse('E06000001', { register })).toMatchObject({ ok: false, code: 'not-found' });
    expect(parse('E06000001')).toMatchObject({ ok: true, parts: { entry: undefined } });
  });

  it('has no test codes, which pass without it where they are allowed', () => {
    expect(parse('E06999001', { register })).toMatchObject({ ok: false, code: 'test-value' });
    expect(parse('E06999001', { register, testValues: true })).toMatchObject({ ok: true });
  });
});
