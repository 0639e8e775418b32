import { expect, it } from 'vitest';
import { loadStandard, standards, UnknownStandardError } from './index.js';

it('loads every standard that it lists', async () => {
  for (const { id, kind } of standards) {
    const standard = await loadStandard(id);
    expect(standard.id).toBe(id);
    expect(Boolean(standard.tabular)).toBe(kind === 'csv' || kind === 'both');
    expect(Boolean(standard.json)).toBe(kind === 'json' || kind === 'both');
    expect(Boolean(standard.records)).toBe(kind === 'records');
  }
});

it('names the standards there are where one is asked for that is not', async () => {
  await expect(loadStandard('toString')).rejects.toThrow(UnknownStandardError);
});
