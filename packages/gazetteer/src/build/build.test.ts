import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DetailWriter, type LpiDetail, readDetail } from './detail.js';
import { dateOf, daysOf } from './draft.js';
import { isIndexed, isOffered, lpiLanguage, lpiPostal, lpiStatus, lpiTokens, packLpiFlags } from './flags.js';
import { naturalKey } from './order.js';
import { Pairs } from './postings.js';
import { Strings } from './strings.js';
import { Table } from './table.js';

describe('LPI details', () => {
  it('come back as they were written', () => {
    const number = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0x7fffffff }));
    const detail = fc.record({
      saoStart: number,
      saoStartSuffix: number,
      saoEnd: number,
      saoEndSuffix: number,
      saoText: number,
      paoStart: number,
      paoStartSuffix: number,
      paoEnd: number,
      paoEndSuffix: number,
      paoText: number,
      level: number,
      postTown: number,
    } satisfies Record<keyof LpiDetail, typeof number>);
    fc.assert(
      fc.property(fc.array(detail, { minLength: 1, maxLength: 20 }), (details) => {
        const writer = new DetailWriter();
        const offsets = details.map((one) => {
          const at = writer.length;
          writer.write(one);
          return at;
        });
        const bytes = writer.bytes();
        expect(offsets.map((at) => readDetail(bytes, at))).toEqual(details);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});

describe('flags', () => {
  it('come back as they were packed', () => {
    const flags = packLpiFlags({
      status: 8,
      language: 1,
      postal: 5,
      official: 4,
      offered: true,
      whole: true,
      indexed: true,
      tokens: 99,
    });
    expect([lpiStatus(flags), lpiLanguage(flags), lpiPostal(flags), lpiTokens(flags)]).toEqual([8, 1, 5, 63]);
  });

  const GOOD = { lpiStatus: 1, blpuStatus: 1, postal: 'Y', classification: 'RD04', paoText: '' };
  it.each([
    ['an approved house', {}, true],
    ['a provisional one', { lpiStatus: 6, blpuStatus: 6 }, true],
    ['an alternative address', { lpiStatus: 3 }, true],
    ['one whose postal flag is not given', { postal: '' }, true],
    ['a historical address', { lpiStatus: 8 }, false],
    ['an address of a historical property', { blpuStatus: 8 }, false],
    ['a candidate', { blpuStatus: 5 }, false],
    ['what receives no post', { postal: 'N' }, false],
    ['a street record by its class', { classification: 'PS' }, false],
    ['a street record by its name', { paoText: 'Street Record' }, false],
    ['an object of interest', { classification: 'ZM02' }, false],
    ['a parent shell that receives post', { classification: 'PP' }, true],
  ])('%s is offered: %s', (_, change, offered) => {
    expect(isOffered({ ...GOOD, ...change })).toBe(offered);
  });
  it('keep historical and rejected records out of search', () => {
    expect([1, 3, 5, 6, 7, 8, 9].filter((status) => isIndexed(status, 1))).toEqual([1, 3, 5, 6]);
  });
});

describe('a table', () => {
  it('grows and keeps its rows', () => {
    const table = new Table({ a: 'u32', b: 'f64' });
    for (let n = 0; n < 5000; n += 1) expect(table.add({ a: n, b: -n / 2 })).toBe(n);
    table.set(4999, { a: 1, b: 2 });
    expect([table.columns.a[4998], table.columns.b[4998], table.columns.a[4999], table.columns.b[4999]]).toEqual([
      4998, -2499, 1, 2,
    ]);
  });
});

describe('pairs', () => {
  it('become lists by key, each in the order in which its values came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(1000)), { maxLength: 3000 }), (pairs) => {
        const made = new Pairs();
        for (const [key, value] of pairs) made.add(key, value);
        const { starts, values } = made.lists(10);
        for (let key = 0; key < 10; key += 1)
          expect([...values.subarray(starts[key], starts[key + 1])]).toEqual(
            pairs.filter(([k]) => k === key).map(([, v]) => v),
          );
      }),
      { seed: 32, numRuns: 50 },
    );
  });
});

describe('small things', () => {
  it('texts are kept once', () => {
    const strings = new Strings();
    expect([strings.add('a'), strings.add('b'), strings.add('a'), strings.add(''), strings.add(undefined)]).toEqual([
      1, 2, 1, 0, 0,
    ]);
    expect(strings.text(2)).toBe('b');
  });
  it('natural keys put 2 before 10', () => {
    expect(['FLAT 10', 'FLAT 2', 'flat 02b', 'BARN'].sort((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1))).toEqual([
      'BARN',
      'FLAT 2',
      'flat 02b',
      'FLAT 10',
    ]);
  });
  it('dates go to days and back', () => {
    for (const date of ['1753-01-01', '1970-01-01', '2026-11-24']) expect(dateOf(daysOf(date))).toBe(date);
    expect(dateOf(daysOf(undefined))).toBeUndefined();
  });
});
