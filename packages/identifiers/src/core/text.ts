/** No identifier comes near this; longer text is refused before any work is done on it. */
const LONGEST = 1000;

const NOT_PLAIN = /[^\x20-\x7e]/;

/**
 * Any input as tidy text: full-width and other compatibility characters as their plain form, no-break and other spaces
 * as a space, every dash as `-`, invisible characters gone, ends trimmed.
 *
 * @returns '' for nothing at all, `undefined` for what cannot be text (objects, booleans, fractions, overlong text)
 */
export const textOf = (input: unknown): string | undefined => {
  if (typeof input === 'string') return tidy(input);
  if (input === undefined || input === null) return '';
  // A spreadsheet or a JSON file gives whole numbers for identifiers made of digits.
  if (typeof input === 'number') return Number.isSafeInteger(input) && input >= 0 ? String(input) : undefined;
  return typeof input === 'bigint' && input >= 0n ? tidy(String(input)) : undefined;
};

const tidy = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined;
  if (!NOT_PLAIN.test(text)) return text.trim();
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Z}\s]/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();
  // NFKC can lengthen text eighteenfold.
  return plain.length > LONGEST ? undefined : plain;
};

const COMPACT = /^[0-9A-Za-z]*$/;
/** Of printable ASCII, what `\p{P}` and `\s` are. */
const PLAIN_MARKS = /[ !-#%-*,-/:;?@[-\]_{}]+/g;

/** Text in capitals without spaces and punctuation: the form in which identifiers of letters and digits are judged. */
export const compactOf = (text: string): string => {
  // Looking for marks of every script is slow, and most text has none or only those of ASCII.
  if (COMPACT.test(text)) return text.toUpperCase();
  return text.replace(NOT_PLAIN.test(text) ? /[\p{P}\s]/gu : PLAIN_MARKS, '').toUpperCase();
};

/** Letters that stand for digits in text where only digits can be: O for 0, I and L for 1. */
export const digitsForLetters = (text: string): string =>
  /[OIL]/.test(text) ? text.replace(/O/g, '0').replace(/[IL]/g, '1') : text;

/** Whether every character is an ASCII digit; false for ''. */
export const isDigits = (text: string): boolean => /^[0-9]+$/.test(text);
