/**
 * Folds a text for comparison: capitals, no accents (Môr → MOR, ŵ → W), `&` as AND, no apostrophes (King's → KINGS).
 */
export const fold = (text: string): string => {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toUpperCase()
    .replace(/['’‘`´]/g, '')
    .replaceAll('&', ' AND ');
};

const ORDINALS: Readonly<Record<string, string>> = {
  '1ST': 'FIRST',
  '2ND': 'SECOND',
  '3RD': 'THIRD',
  '4TH': 'FOURTH',
  '5TH': 'FIFTH',
  '6TH': 'SIXTH',
  '7TH': 'SEVENTH',
  '8TH': 'EIGHTH',
  '9TH': 'NINTH',
  '10TH': 'TENTH',
};

/** A token as the index holds it: no leading zeros before a number, ordinals as words. */
export const normaliseToken = (token: string): string => {
  const first = token.charCodeAt(0);
  if (first > 57) return token;
  return ORDINALS[token] ?? (first === 48 && token.length > 1 ? token.replace(/^0+(?=\d)/, '') : token);
};

/** The tokens of a text: runs of letters and digits, folded. `14A Mill-Lane` → 14A, MILL, LANE. */
export const tokensOf = (text: string): string[] => {
  const found = fold(text).match(/[\p{L}\p{N}]+/gu);
  return found === null ? [] : found.map(normaliseToken);
};

/** Words that a lone letter after them names: FLAT A, UNED B. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  'FLAT FFLAT FLT UNIT UNED APARTMENT APT BLOCK BLOC ROOM YSTAFELL SUITE PLOT STUDIO OFFICE SHOP SIOP GARAGE STORE BAY'.split(
    ' ',
  ),
);

/** Tokens that are never misspelt: anything with a digit in it, and single letters. */
export const isExactToken = (token: string): boolean => token.length === 1 || /\d/.test(token);

/**
 * Tells which tokens of a text are numbers, in the sense that another one is another address: anything with a digit, and a
 * lone letter after FLAT, UNIT and the like or before a number. 14A is not 14C, flat B is not flat A; the Y of HEOL Y BONT is
 * a word.
 */
export const numberFlags = (tokens: readonly string[]): boolean[] =>
  tokens.map((token, index) => {
    if (/\d/.test(token)) return true;
    if (!/^[A-Z]$/.test(token)) return false;
    return (
      UNIT_WORDS.has(tokens[index - 1] ?? '') || tokens.length === 1 || (index === 0 && /^\d/.test(tokens[1] ?? ''))
    );
  });
