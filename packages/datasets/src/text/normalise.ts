/** Text for comparison: letters and digits in lower case, accents dropped, everything between them left out. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
