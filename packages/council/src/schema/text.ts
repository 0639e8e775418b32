import * as z from 'zod';

/**
 * Characters that no line of a settings file has a use for: control characters, and those that turn the direction of the
 * text around and can make it read as what it is not.
 */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** One line of text, trimmed, not empty, of at most `longest` characters. */
export const line = (longest = 500) =>
  z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(longest, { error: `is longer than ${longest} characters` })
    .refine((text) => !UNSEEN.test(text), {
      error: 'holds a control character or a line break',
      params: { fix: 'Type the text again on one line: what was pasted has a character in it that cannot be seen.' },
    });
