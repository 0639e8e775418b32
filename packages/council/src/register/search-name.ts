/** Words that say what kind of council it is, in English and in Welsh, and not which. */
const KIND_WORDS = new Set([
  'a',
  'and',
  'authority',
  'borough',
  'bwrdeistref',
  'city',
  'combined',
  'council',
  'county',
  'cyngor',
  'dinas',
  'district',
  'london',
  'mayoral',
  'metropolitan',
  'of',
  'royal',
  'sirol',
  'the',
  'ua',
  'unitary',
]);

/** The words of a name as they are compared: without accents, case and punctuation; & is "and" and Saint is "st". */
export const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (word === 'saint' ? 'st' : word));

/** The words of a name that say which council it is; all of them when none would be left ("City of London"). */
export const tellingWordsOf = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const telling = words.filter((word) => !KIND_WORDS.has(word));
  return telling.length === 0 ? words : telling;
};
