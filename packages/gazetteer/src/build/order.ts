import type { Draft } from './draft.js';

/** Puts digits of a text in order of value, so that plain comparison is natural order: `FLAT 2` before `FLAT 10`. */
export const naturalKey = (text: string): string =>
  text.toUpperCase().replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(9, '0'));

const alive = (table: { length: number; columns: { dead: Uint8Array } }): number[] => {
  const found: number[] = [];
  for (let i = 0; i < table.length; i += 1) if (table.columns.dead[i] === 0) found.push(i);
  return found;
};

/** Draft rows in the order in which the file holds them. */
export interface DraftOrder {
  /** Draft street of each street number; -1 is the street of addresses that have none. */
  readonly streets: readonly number[];
  readonly streetOf: ReadonlyMap<number, number>;
  /** Draft descriptors by street number. */
  readonly descriptors: readonly (readonly number[])[];
  readonly blpus: readonly number[];
  readonly blpuOf: ReadonlyMap<number, number>;
  readonly lpis: Uint32Array;
  /** First LPI of each street number, and the end. */
  readonly lpiStart: Uint32Array;
}

const compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const orderStreets = (draft: Draft) => {
  const { strings, descriptors, streets } = draft;
  const byUsrn = new Map<number, number[]>();
  for (const descriptor of alive(descriptors)) {
    const usrn = descriptors.columns.usrn[descriptor] ?? 0;
    const others = byUsrn.get(usrn);
    if (others) others.push(descriptor);
    else byUsrn.set(usrn, [descriptor]);
  }
  const { name, locality, town, language } = descriptors.columns;
  const keyed = alive(streets).map((street) => {
    const usrn = streets.columns.usrn[street] ?? 0;
    const own = (byUsrn.get(usrn) ?? []).sort((a, b) => (language[a] ?? 0) - (language[b] ?? 0));
    const first = own[0] ?? 0;
    const key = [name, locality, town].map((column) => naturalKey(strings.text(column[first] ?? 0))).join('\u0001');
    return { street, usrn, own, key };
  });
  keyed.sort((a, b) => compareKeys(a.key, b.key) || a.usrn - b.usrn);
  return {
    streets: [-1, ...keyed.map(({ street }) => street)],
    streetOf: new Map(keyed.map(({ usrn }, index) => [usrn, index + 1])),
    descriptors: [[], ...keyed.map(({ own }) => own)],
  };
};

const orderBlpus = (draft: Draft) => {
  const { uprn } = draft.blpus.columns;
  // Addresses without a UPRN have negative numbers, -1 first: they come after all others, in the order of their file.
  const rank = (row: number) => {
    const number = uprn[row] ?? 0;
    return number < 0 ? 1e15 - number : number;
  };
  const blpus = alive(draft.blpus).sort((a, b) => rank(a) - rank(b));
  return { blpus, blpuOf: new Map(blpus.map((row, index) => [uprn[row] ?? 0, index])) };
};

/** An absent number comes after every number: named houses follow the numbered ones. */
const AFTER = 100_000;

/** The natural order of LPIs in one street: each building directly before its own flats. */
const lpiComparer = (draft: Draft) => {
  const columns = draft.lpis.columns;
  const keys = new Map<number, string>();
  const key = (string: number) => {
    let made = keys.get(string);
    if (made === undefined) {
      made = naturalKey(draft.strings.text(string));
      keys.set(string, made);
    }
    return made;
  };
  const number = (column: Uint16Array, row: number, absent: number) => column[row] || absent;
  const text = (column: Uint32Array, a: number, b: number) => {
    const [one = 0, other = 0] = [column[a], column[b]];
    return one === other ? 0 : compareKeys(key(one), key(other));
  };
  return (a: number, b: number): number => {
    const c = columns;
    return (
      number(c.paoStart, a, AFTER) - number(c.paoStart, b, AFTER) ||
      text(c.paoStartSuffix, a, b) ||
      number(c.paoEnd, a, 0) - number(c.paoEnd, b, 0) ||
      text(c.paoEndSuffix, a, b) ||
      text(c.paoText, a, b) ||
      text(c.saoText, a, b) ||
      number(c.saoStart, a, 0) - number(c.saoStart, b, 0) ||
      text(c.saoStartSuffix, a, b) ||
      number(c.saoEnd, a, 0) - number(c.saoEnd, b, 0) ||
      (c.uprn[a] ?? 0) - (c.uprn[b] ?? 0) ||
      a - b
    );
  };
};

/** Orders a draft: streets by name, BLPUs by UPRN, LPIs by street and then naturally. */
export const orderDraft = (draft: Draft): DraftOrder => {
  const streets = orderStreets(draft);
  const blpus = orderBlpus(draft);
  const buckets: number[][] = streets.streets.map(() => []);
  for (const lpi of alive(draft.lpis)) {
    buckets[streets.streetOf.get(draft.lpis.columns.usrn[lpi] ?? 0) ?? 0]?.push(lpi);
  }
  const compare = lpiComparer(draft);
  const lpiStart = new Uint32Array(buckets.length + 1);
  const lpis = new Uint32Array(buckets.reduce((sum, bucket) => sum + bucket.length, 0));
  let at = 0;
  for (const [street, bucket] of buckets.entries()) {
    lpiStart[street] = at;
    lpis.set(bucket.sort(compare), at);
    at += bucket.length;
  }
  lpiStart[buckets.length] = at;
  return { ...streets, ...blpus, lpis, lpiStart };
};
