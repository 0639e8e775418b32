import { numberOf } from '../report/codes.js';
import type { UrlType } from '../standard/field.js';
import type { CellCheck, Explanation } from './cell-check.js';

const INVALID = numberOf('url-invalid');
const FORMAT = numberOf('url-format');
const PREFIX = numberOf('url-prefix');

// What a label of a host holds beside hyphens: letters of any script, digits, underscores.
const LABEL = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) if (byte >= 128 || /\w/.test(String.fromCharCode(byte))) LABEL[byte] = 1;

const beginsWith = (bytes: Uint8Array, start: number, end: number, text: string): boolean => {
  if (end - start < text.length) return false;
  for (let at = 0; at < text.length; at++) {
    const byte = bytes[start + at] as number;
    const lower = byte >= 65 && byte <= 90 ? byte | 32 : byte;
    if (lower !== text.charCodeAt(at)) return false;
  }
  return true;
};

// What no address may hold as it is: blanks, controls, quotation marks, angle and curly brackets, backslash, caret, backtick, bar.
const FORBIDDEN = new Uint8Array(256);
FORBIDDEN.fill(1, 0, 33);
for (const char of '"<>\\^`{}|') FORBIDDEN[char.charCodeAt(0)] = 1;
FORBIDDEN[127] = 1;

/** Whether a host (labels with points between), a port and a path begin at `start` and fill what there is. */
const isAddress = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = start;
  let label = 0;
  let points = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (LABEL[byte] === 1) label++;
    else if (byte === 45) {
      if (label === 0) return false;
      label++;
    } else if (byte === 46) {
      if (label === 0 || label > 63) return false;
      points++;
      label = 0;
    } else break;
  }
  if (points === 0 || label > 63 || (label === 0 && bytes[at - 2] === 46)) return false;
  if (at < end && bytes[at] === 58) {
    const port = ++at;
    while (at < end && (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57) at++;
    if (at === port || at - port > 5) return false;
  }
  if (at === end) return true;
  const first = bytes[at];
  if (first !== 47 && first !== 63 && first !== 35) return false;
  while (at < end && FORBIDDEN[bytes[at] as number] === 0) at++;
  return at === end;
};

/** Checks web addresses by the characters that RFC 3986 allows and by their host having a point in it. */
export const urlCheck = ({ startsWith = [] }: UrlType): CellCheck => {
  const prefixes = startsWith.map((prefix) => prefix.toLowerCase());
  return {
    check: (bytes, start, end) => {
      let host = -1;
      if (beginsWith(bytes, start, end, 'https://')) host = start + 8;
      else if (beginsWith(bytes, start, end, 'http://')) host = start + 7;
      if (host < 0) return beginsWith(bytes, start, end, 'www.') && isAddress(bytes, start, end) ? FORMAT : INVALID;
      if (!isAddress(bytes, host, end)) return INVALID;
      for (const prefix of prefixes) if (beginsWith(bytes, start, end, prefix)) return 0;
      return prefixes.length > 0 ? PREFIX : 0;
    },
    // Which of the two schemes a site answers on is not certain.
    explain: (text, code): Explanation => {
      if (code === FORMAT) return { suggestion: `https://${text}` };
      if (code === PREFIX)
        return { parts: { form: startsWith.join(' or ') }, welshParts: { form: startsWith.join(' neu ') } };
      return {};
    },
  };
};
