import type { LookupOptions, Page } from '@guildhall/address';

const DEFAULT_LIMIT = 100;
const MOST = 500;

const whole = (value: number | undefined, otherwise: number) =>
  value === undefined || !Number.isFinite(value) ? otherwise : Math.max(0, Math.floor(value));

/** The page of a list that was asked for, with each of its items made only now. */
export const pageOf = <I, T>(items: readonly I[], options: LookupOptions, make: (item: I) => T): Page<T> => {
  const offset = whole(options.offset, 0);
  const limit = Math.min(MOST, whole(options.limit, DEFAULT_LIMIT));
  return { total: items.length, offset, items: items.slice(offset, offset + limit).map(make) };
};
