import { fillText } from '../element/language.js';

const UNITS = ['kB', 'MB', 'GB'] as const;

const rounded = (value: number): string => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/**
 * The size of a file as people read it, in powers of 1,000: `824 bytes`, `12 kB`, `1.2 MB`. `bytesText` words the first of them with
 * `%{count}`. Throws a `RangeError` where it is not a whole number of bytes.
 */
export const fileSize = (bytes: number, bytesText: string): string => {
  if (!Number.isSafeInteger(bytes) || bytes < 0) {
    throw new RangeError(`${bytes} is no size of a file: give a whole number of bytes.`);
  }
  if (bytes < 1000) return fillText(bytesText, { count: bytes });
  const power = bytes < 999_500 ? 1 : bytes < 999_500_000 ? 2 : 3;
  return `${rounded(bytes / 1000 ** power)} ${UNITS[power - 1]}`;
};
