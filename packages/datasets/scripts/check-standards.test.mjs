import { describe, expect, it } from 'vitest';
import { entryOf, folderFaults, listOf, nextReview, staleLines, staleOf } from './check-standards.mjs';

const TOYS = {
  id: 'toys',
  title: 'Toys',
  version: '1',
  publisher: 'Hartwold Council',
  url: 'https://www.hartwold.example/toys',
  licence: { name: 'Open Government Licence v3.0', spdx: 'OGL-UK-3.0' },
  lastReviewed: '2026-01-31',
  reviewEvery: '6 months',
  tabular: { fields: [{ name: 'Toy', clause: 'Columns, Toy' }], rowRules: [{ id: 'one', clause: 'Rules' }] },
};

describe('when a standard must be reviewed again', () => {
  it.each([
    ['2026-11-25', '6 months', '2027-05-25'],
    ['2026-11-25', '12 months', '2027-11-25'],
    ['2026-08-31', '6 months', '2027-02-28'],
    ['2026-01-31', '1 months', '2026-02-28'],
    ['2026-12-01', '1 months', '2027-01-01'],
  ])('%s and %s later: %s', (lastReviewed, reviewEvery, due) => {
    expect(nextReview({ lastReviewed, reviewEvery })).toBe(due);
  });
});

it('says what a standard is, whose, under which licence and until when', () => {
  expect(entryOf(TOYS, 'toys')).toEqual({
    id: 'toys',
    title: 'Toys',
    version: '1',
    publisher: 'Hartwold Council',
    licence: 'OGL-UK-3.0',
    clauses: { source: 'https://www.hartwold.example/toys', named: 2 },
    lastReviewed: '2026-01-31',
    nextReview: '2026-07-31',
    folder: 'toys',
  });
  expect(listOf([entryOf(TOYS, 'toys')])).toContain('- id: toys\n  title: Toys\n');
});

describe('what is stale', () => {
  const entries = ['a', 'b', 'c'].map((id) => entryOf({ ...TOYS, id }, id === 'a' ? 'a' : `family/${id}`));

  it('is nothing on the day itself, and all on the day after', () => {
    expect(staleOf(entries, '2026-07-31')).toEqual([]);
    expect(staleOf(entries, '2026-08-01').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('is named once for a family', () => {
    expect(staleLines(entries).map((line) => line.split(' was ')[0])).toEqual([
      'Stale: a',
      'Stale: family (2 standards, b first)',
    ]);
  });
});

describe('what a folder lacks', () => {
  it.each([
    ['nothing', TOYS, ['cases.yml'], []],
    ['cases', TOYS, [], ['toys has no cases.yml']],
    ['a version', { ...TOYS, version: '' }, ['cases.yml'], ['toys has no version']],
    ['a licence', { ...TOYS, licence: {} }, ['cases.yml'], ['toys has no licence']],
    ['clauses', { ...TOYS, tabular: { fields: [{ name: 'Toy' }] } }, ['cases.yml'], ['toys names no clause']],
  ])('%s', (_what, standard, files, faults) => {
    expect(folderFaults(standard, files).map((fault) => fault.split(':')[0])).toEqual(faults);
  });
});
