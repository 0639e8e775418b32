/** Text for comparison: letters and digits in lower case, accents dropped, everything between them left out. */
export const normalise = (text: string): string =>
  // Most headers are plain ASCII, which needs no decomposing.
  /[^\0-\x7f]/.test(text)
    ? text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
    : text.toLowerCase().replace(/[^a-z0-9]+/g, '');
