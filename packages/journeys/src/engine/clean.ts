/** Control characters but tab and line feed; the byte order mark and spaces without width, which would pass for an answer; embeddings and overrides that hide a text's order. */
const UNWANTED = /(?![\t\n])\p{Cc}|[\u061C\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/**
 * `text` as it may be kept: line ends are single line feeds, halves of surrogate pairs become U+FFFD, composed accents
 * (NFC), no control characters. Not trimmed.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(UNWANTED, '')
    .normalize('NFC');

/** `text` cleaned and put on one line, with single spaces. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** The length of `text` in code points: what a resident would count, near enough, whatever the script. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
