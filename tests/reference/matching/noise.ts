import type { RealAddress } from './real-addresses.js';
import type { Seeded } from './seeded.js';

/** Short forms that people write, and their full words. */
const SHORT: Readonly<Record<string, string>> = {
  ROAD: 'RD',
  STREET: 'ST',
  AVENUE: 'AVE',
  LANE: 'LN',
  DRIVE: 'DR',
  CLOSE: 'CL',
  COURT: 'CT',
  CRESCENT: 'CRES',
  PLACE: 'PL',
  SQUARE: 'SQ',
  TERRACE: 'TERR',
  GARDENS: 'GDNS',
  GROVE: 'GRV',
  PARK: 'PK',
  HOUSE: 'HSE',
  APARTMENT: 'APT',
  INDUSTRIAL: 'IND',
  ESTATE: 'EST',
  CENTRE: 'CTR',
  FLOOR: 'FLR',
  GROUND: 'GRD',
  SAINT: 'ST',
  HERTFORDSHIRE: 'HERTS',
  CAMBRIDGESHIRE: 'CAMBS',
  BEDFORDSHIRE: 'BEDS',
  LANCASHIRE: 'LANCS',
};
const FULL = new Map(Object.entries(SHORT).map(([full, short]) => [short, full]));

const LETTERS = 'ABCDEFGHIJKLMNOPRSTUVWY';
const isWord = (word: string) => /^[A-Z]{5,}$/.test(word);

const mistype = (word: string, chance: Seeded): string => {
  const at = 1 + chance.below(word.length - 1);
  const kind = chance.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  if (kind === 2) return word.slice(0, at) + LETTERS.charAt(chance.below(LETTERS.length)) + word.slice(at + 1);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
};

/** Writes some words short, or short ones out. */
const abbreviate = (words: readonly string[], chance: Seeded): string[] =>
  words.map((word, at) => {
    // ST at the beginning of a name is a saint, and what it stands for is not known.
    const full = word === 'ST' && at < 2 ? undefined : FULL.get(word);
    return chance.percent(60) ? (SHORT[word] ?? full ?? word) : word;
  });

/** Puts typing errors into one word or two. Numbers, and words below five letters, are left alone. */
const mistypeSome = (words: readonly string[], chance: Seeded): string[] => {
  const places = words.flatMap((word, at) => (isWord(word) ? [at] : []));
  const chosen = new Set([chance.pick(places), chance.percent(30) ? chance.pick(places) : undefined]);
  return words.map((word, at) => (chosen.has(at) ? mistype(word, chance) : word));
};

const double = (words: readonly string[], chance: Seeded): string[] => {
  const at = chance.below(words.length);
  const word = words[at] ?? '';
  // A number said twice is another flat.
  return /\d/.test(word) || word.length === 1 ? [...words] : words.toSpliced(at, 0, word);
};

const mistypePostcode = (postcode: string, chance: Seeded): string =>
  postcode.slice(0, -1) +
  (chance.pick([...'ABDEFGHJLNPQRSTUWXYZ'].filter((letter) => !postcode.endsWith(letter))) ?? '');

const cased = (text: string, chance: Seeded): string => {
  const kind = chance.below(4);
  if (kind === 0) return text.toLowerCase();
  if (kind === 1) return text.toLowerCase().replace(/(?<![\p{L}\d'])\p{L}/gu, (letter) => letter.toUpperCase());
  return kind === 2 ? text : text.replace(/[A-Z]/g, (letter) => (chance.percent(4) ? letter.toLowerCase() : letter));
};

/** The parts of an address: at commas, or the number with its street and then the places, where there are none. */
const partsOf = (text: string): string[] => {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 1) return parts.filter((part) => part !== '');
  const words = text.trim().split(' ');
  const places = Math.min(2, Math.floor(words.length / 3));
  const street = words.slice(0, words.length - places).join(' ');
  return [street, ...words.slice(words.length - places)];
};

/** What of an address says which one it is, and what may be left out. */
const chosenParts = ({ name, text }: RealAddress, chance: Seeded): string[] => {
  const parts = partsOf(text.toUpperCase().replace(/[().]/g, ' '));
  // The places at the end go first; a number with its street stays.
  const least = Math.max(1, parts.findLastIndex((part) => /\d/.test(part)) + 1);
  if (parts.length > least && chance.percent(35)) parts.pop();
  if (parts.length > least + 1 && chance.percent(15)) parts.pop();
  const isNumbered = /\d/.test(text);
  const saysName =
    name !== '' && !text.toUpperCase().startsWith(name.toUpperCase()) && chance.percent(isNumbered ? 45 : 100);
  return saysName ? [name.toUpperCase(), ...parts] : parts;
};

const postcodeOf = (postcode: string, chance: Seeded): string => {
  if (chance.percent(20)) return '';
  const written = chance.percent(6) ? mistypePostcode(postcode, chance) : postcode;
  return chance.percent(25) ? written.replace(' ', '') : written;
};

/**
 * Writes a real address as people do: words mistyped, short, doubled, left out, parts in another order, the postcode missing or with
 * a letter wrong, any case, commas or none. Numbers are left as they are.
 */
export const noisy = (address: RealAddress, chance: Seeded): string => {
  let parts = chosenParts(address, chance);
  if (parts.length > 2 && chance.percent(12)) parts = [...parts.slice(1), ...parts.slice(0, 1)];
  let lines = parts.map((part) => part.split(/\s+/).filter((word) => word !== ''));
  if (chance.percent(50)) lines = lines.map((words) => abbreviate(words, chance));
  if (chance.percent(45)) {
    const at = chance.below(lines.length);
    lines = lines.map((words, line) => (line === at ? mistypeSome(words, chance) : words));
  }
  if (chance.percent(10)) lines = lines.map((words, line) => (line === 0 ? double(words, chance) : words));
  const comma = chance.percent(50) ? ', ' : chance.percent(80) ? ' ' : '. ';
  const written = cased(lines.map((words) => words.join(' ')).join(comma), chance);
  return [written, postcodeOf(address.postcode, chance)].filter((part) => part !== '').join(comma);
};
