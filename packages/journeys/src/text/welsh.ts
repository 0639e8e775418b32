/**
 * Soft mutation (treiglad meddal) of the first letter, for nouns inside standard messages. Two-letter consonants that
 * do not mutate stand first so that they are not taken for their first letter.
 */
const SOFT: readonly (readonly [string, string])[] = [
  ['ch', 'ch'],
  ['dd', 'dd'],
  ['ff', 'ff'],
  ['ng', 'ng'],
  ['ph', 'ph'],
  ['th', 'th'],
  ['ll', 'l'],
  ['rh', 'r'],
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['g', ''],
  ['m', 'f'],
];

/** `y dyddiad`, `eich enw`: the determiner keeps the noun from mutating. */
const DETERMINED = /^(?:y|yr|eich|fy|ei|eu|ein|pa|pwy|beth|a|os|bod)(?=\s)/i;

/** `noun` after a word that mutates softly: rhif ffôn → rif ffôn, eich enw → eich enw. */
export const softened = (noun: string): string => {
  if (DETERMINED.test(noun)) return noun;
  const lower = noun.toLowerCase();
  const rule = SOFT.find(([letters]) => lower.startsWith(letters));
  return rule === undefined ? noun : rule[1] + noun.slice(rule[0].length);
};

/** `noun` after the preposition i: y dyddiad → i’r dyddiad, eich enw → i’ch enw, rhif ffôn → i rif ffôn. */
export const afterI = (noun: string): string => {
  const contracted = [
    [/^yr?\s+/i, 'i’r '],
    [/^eich\s+/i, 'i’ch '],
    [/^(?:ei|eu)\s+/i, 'i’w '],
    [/^ein\s+/i, 'i’n '],
  ] as const;
  for (const [pattern, words] of contracted) {
    if (pattern.test(noun)) return noun.replace(pattern, words);
  }
  return `i ${softened(noun)}`;
};
