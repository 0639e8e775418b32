import { decode } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { TextType } from '../standard/field.js';
import type { CellCheck } from './cell-check.js';
import { memoised } from './memo.js';

const TOO_SHORT = numberOf('text-too-short');
const TOO_LONG = numberOf('text-too-long');
const PATTERN = numberOf('text-pattern');

/** Characters of UTF-8 text: every byte but those that continue one. */
const lengthOf = (bytes: Uint8Array, start: number, end: number): number => {
  let length = 0;
  for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) length++;
  return length;
};

/** Checks text: its length, its pattern. */
export const textCheck = (field: TextType): CellCheck => {
  const { minLength = 0, maxLength = Infinity, pattern, patternMeans } = field;
  const expression = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  const matches = memoised((bytes, start, end) =>
    expression?.test(decode(bytes, start, end)) === false ? PATTERN : 0,
  );
  const bounded = minLength > 0 || maxLength < Infinity;
  const lengthFault = (bytes: Uint8Array, start: number, end: number): number => {
    // Bytes are at least as many as characters and at most four times as many: most need no counting.
    if (end - start <= maxLength && end - start >= minLength * 4) return 0;
    const length = lengthOf(bytes, start, end);
    if (length < minLength) return TOO_SHORT;
    return length > maxLength ? TOO_LONG : 0;
  };
  return {
    check: (bytes, start, end) => {
      const fault = bounded ? lengthFault(bytes, start, end) : 0;
      return fault === 0 && expression ? matches(bytes, start, end) : fault;
    },
    explain: (_text, code) => {
      if (code === TOO_SHORT) return { parts: { limit: minLength } };
      if (code === TOO_LONG) return { parts: { limit: maxLength } };
      return {
        parts: { form: patternMeans ?? `like the pattern ${pattern}` },
        // Standards say it in English only: set apart, so that no sentence is half of each.
        welshParts: { form: patternMeans ? `unol â’r safon: “${patternMeans}”` : `unol â’r patrwm ${pattern}` },
      };
    },
  };
};
