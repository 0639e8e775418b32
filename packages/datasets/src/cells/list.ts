import { trimEnd, trimStart } from '../csv/text.js';
import type { CellCheck, Explanation } from './cell-check.js';

/** Checks a cell that holds several values, each by the check of one. Blanks around the separator do not matter. */
export const listCheck = (check: CellCheck, separator: string): CellCheck => {
  const mark = new TextEncoder().encode(separator);
  const first = mark[0] as number;
  const isMark = (bytes: Uint8Array, at: number, end: number): boolean => {
    if (bytes[at] !== first || at + mark.length > end) return false;
    for (let next = 1; next < mark.length; next++) if (bytes[at + next] !== mark[next]) return false;
    return true;
  };
  const parts = (text: string): readonly string[] => text.split(separator);
  const encoder = new TextEncoder();
  const codeOfPart = (part: string): number => {
    const bytes = encoder.encode(part.trim());
    return bytes.length === 0 ? 0 : check.check(bytes, 0, bytes.length);
  };
  return {
    check: (bytes, start, end) => {
      let from = start;
      for (let at = start; at <= end; at++) {
        if (at < end && !isMark(bytes, at, end)) continue;
        const left = trimStart(bytes, from, at);
        const right = trimEnd(bytes, left, at);
        const code = left === right ? 0 : check.check(bytes, left, right);
        if (code !== 0) return code;
        from = at + mark.length;
        at = Math.max(at, from - 1);
      }
      return 0;
    },
    explain: (text, code): Explanation => {
      const all = parts(text);
      const wrong = all.find((part) => codeOfPart(part) === code);
      const explained = check.explain((wrong ?? text).trim(), code);
      if (explained.fix === undefined) return explained;
      // Only where every wrong part can be fixed is the whole fixed: then nothing is left to say of it.
      const each = all.map((part): Explanation => {
        const partCode = codeOfPart(part);
        return partCode === 0 ? { fix: part } : check.explain(part.trim(), partCode);
      });
      const whole = each.every(({ fix }) => fix !== undefined);
      const isAmbiguous = whole && each.some(({ monthFirst }) => monthFirst !== undefined);
      return {
        ...explained,
        fix: whole ? each.map(({ fix }) => fix).join(separator) : undefined,
        monthFirst: isAmbiguous ? each.map(({ fix, monthFirst }) => monthFirst ?? fix).join(separator) : undefined,
      };
    },
  };
};
