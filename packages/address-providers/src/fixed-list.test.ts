import type { AddressSummary } from '@guildhall/address';
import { describe, expect, it } from 'vitest';
import { fixedListProvider } from './fixed-list.js';

const office = (number: number, name: string): AddressSummary => ({
  id: `list:${number}`,
  uprn: `99900000000${number}`,
  label: `${number} ${name}, Hartwold, ZZ1 1AA`,
  lines: [`${number} ${name}`, 'Hartwold', 'ZZ1 1AA'],
  postcode: 'ZZ1 1AA',
  status: 'approved',
});

const provider = fixedListProvider({
  addresses: [office(2, 'Heol y Bont'), office(1, 'Mill Lane'), office(3, 'Millers Row')],
  attribution: { en: 'Hartwold Council' },
});

const labels = (page: { readonly items: readonly AddressSummary[] }): string[] => page.items.map(({ id }) => id);

describe('a fixed list', () => {
  it.each([
    { text: 'mill', ids: ['list:1', 'list:3'] },
    { text: 'MILL LANE', ids: ['list:1'] },
    { text: 'lane mi', ids: ['list:1'] },
    { text: 'heol, y bont', ids: ['list:2'] },
    { text: 'mil lane', ids: [] },
    { text: '', ids: [] },
    { text: '?!', ids: [] },
  ])('is searched for “$text”', async ({ text, ids }) => {
    expect(labels(await provider.search(text))).toEqual(ids);
  });

  it('is looked up by UPRN and by postcode, in natural order and in pages', async () => {
    expect((await provider.byUprn('999000000002'))?.id).toBe('list:2');
    expect(await provider.byUprn('999000000009')).toBeUndefined();
    expect(labels(await provider.byPostcode('zz11aa'))).toEqual(['list:1', 'list:2', 'list:3']);
    const page = await provider.byPostcode('ZZ1 1AA', { offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, offset: 1 });
    expect(labels(page)).toEqual(['list:2']);
  });

  it('knows no streets and no areas, and shows whose it is', async () => {
    expect(await provider.byUsrn('99900001')).toBeUndefined();
    expect(await provider.streets('mill')).toEqual({ total: 0, offset: 0, items: [] });
    expect(await provider.areaOf('ZZ1 1AA')).toBeUndefined();
    expect(provider.attribution).toEqual({ en: 'Hartwold Council' });
  });
});
