import { compactOf, digitsForLetters, textOf } from './text.js';

/**
 * Input that can only be digits, without spaces and punctuation, and with O, I and L read as the digits they stand for.
 *
 * @returns '' for nothing at all, `undefined` where it is not text or holds anything but digits
 */
export const digitsOf = (input: unknown): string | undefined => {
  const text = textOf(input);
  if (text === undefined || text === '') return text;
  const digits = digitsForLetters(compactOf(text));
  return /^[0-9]+$/.test(digits) ? digits : undefined;
};
