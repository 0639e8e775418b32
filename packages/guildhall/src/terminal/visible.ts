/**
 * Characters that a terminal would obey instead of showing: controls of C0 and C1, and marks that turn the direction of writing.
 * Tabs and ends of lines are among them: a value that holds one must not look like a line of ours.
 */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A line of text in which what a terminal would obey is written as `\u{1B}`. */
export const visible = (line: string): string =>
  line.replace(OBEYED, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

/** Text of several lines, each as `visible` shows it. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
