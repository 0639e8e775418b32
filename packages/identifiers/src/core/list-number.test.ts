import { describe, expect, it } from 'vitest';
import * as laestab from '../laestab/index.js';
import * as lgil from '../lgil/index.js';
import * as lgsl from '../lgsl/index.js';
import * as upn from '../upn/index.js';
import type { NumberedList } from './list-number.js';

const list: NumberedList = {
  holdsFrom: '2026-01-01',
  find: (id) =>
    [
      { id: '528', name: 'Pothole reporting' },
      { id: '529', name: 'Withdrawn', ended: true },
    ].find((entry) => entry.id === id),
};

describe.each([
  ['lgsl', lgsl, '9901'],
  ['lgil', lgil, '999'],
])('%s against its list', (_name, { parse }, testNumber) => {
  it('gives the entry', () => {
    expect(parse('0528', { list })).toMatchObject({
      ok: true,
      parts: { number: 528, entry: { name: 'Pothole reporting' } },
    });
  });
  it('refuses what is not in it, or no longer to be used', () => {
    expect(parse('527', { list })).toMatchObject({ ok: false, code: 'not-found' });
    expect(parse('529', { list })).toMatchObject({ ok: false, code: 'not-found' });
  });
  it('lets test numbers pass where they are allowed', () => {
    expect(parse(testNumber, { list, testValues: true })).toMatchObject({ ok: true, parts: { entry: undefined } });
    expect(parse(testNumber, { list })).toMatchObject({ ok: false, code: 'test-value' });
  });
});

describe('local authorities of schools and pupils', () => {
  const localAuthorities = new Set(['801', '838']);
  it('are checked where their codes are given', () => {
    expect(laestab.parse('838/4000', { localAuthorities })).toMatchObject({ ok: true });
    expect(laestab.parse('839/4000', { localAuthorities })).toMatchObject({ ok: false, code: 'local-authority' });
    expect(laestab.parse('999/4000', { localAuthorities, testValues: true })).toMatchObject({ ok: true });
    expect(upn.parse('B801200005001', { localAuthorities })).toMatchObject({ ok: true });
    expect(upn.parse('B801200005001', { localAuthorities: new Set() })).toMatchObject({ code: 'local-authority' });
  });
});
