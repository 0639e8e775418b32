/**
 * Values of each identifier as people give them, made from a seed: six in ten are right, half of those in another spelling than the
 * one to store; four in ten are wrong, most by one character. They are nobody's: chance made them.
 */
import { randomOf } from '../../support/random.mjs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const AREAS = [
  'AB',
  'B',
  'BS',
  'CF',
  'E',
  'EH',
  'GL',
  'HR',
  'L',
  'LL',
  'M',
  'NW',
  'PL',
  'SA',
  'SE',
  'SW',
  'TR',
  'WV',
  'YO',
];
const UNIT = 'ABDEFGHJLNPQRSTUWXYZ';
const FIRST = 'ABCEGHJKLMNOPRSTWXYZ';
const SECOND = 'ABCEGHJKLMPRSTWXYZ';
const NEVER = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'CR', 'FY', 'MW', 'NC', 'PP', 'PY', 'PZ'];
const NAMES = ['amira', 'bryn', 'carys', 'dev', 'ellen', 'farah', 'gwen', 'harri', 'ines', 'jo'];
const DOMAINS = ['hartwold.gov.uk', 'mail.monuchaf.llyw.cymru', 'post.eastmarsh.co.uk', 'inbox.org', 'letters.scot'];
const BANKS = ['NWBK', 'BARC', 'MIDL', 'LOYD', 'HBUK'];

const sumOf = (digits, weights) => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** What is left of an IBAN over 97, letters counted from A = 10. */
const remainder97 = (iban) => {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
};

const groupsOf = (value, ...lengths) => {
  const groups = [];
  let from = 0;
  for (const length of lengths) {
    groups.push(value.slice(from, from + length));
    from += length;
  }
  return groups.join(' ');
};

const digitsOf = (random, count) => Array.from({ length: count }, () => random(10)).join('');

/** How a right value is made, and the spellings that it is found in beside its own. */
const MAKERS = {
  postcode: {
    make: (random, pick) => `${pick(AREAS)}${1 + random(random(2) ? 9 : 20)} ${random(10)}${pick(UNIT)}${pick(UNIT)}`,
    spellings: [(value) => value.replace(' ', ''), (value) => value.toLowerCase(), (value) => ` ${value} `],
  },
  'email address': {
    make: (random, pick) => `${pick(NAMES)}.${pick(NAMES)}${random(100)}@${pick(DOMAINS)}`,
    spellings: [
      (value) => value.toUpperCase(),
      (value) => value.replace('.', '+'),
      (value) => value.replace('@', '@news.'),
    ],
  },
  'National Insurance number': {
    make: (random, pick) => {
      const prefix = pick(FIRST) + pick(SECOND);
      return `${NEVER.includes(prefix) ? 'AB' : prefix}${digitsOf(random, 6)}${pick('ABCD')}`;
    },
    spellings: [(value) => groupsOf(value, 2, 2, 2, 2, 1), (value) => value.toLowerCase(), (value) => `${value} `],
  },
  'Unique Taxpayer Reference': {
    make: (random) => {
      const rest = digitsOf(random, 9);
      return '21987654321'[sumOf(rest, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] + rest;
    },
    spellings: [(value) => groupsOf(value, 5, 5), (value) => `${value}K`, (value) => ` ${value}`],
  },
  'VAT number': {
    make: (random) => {
      const rest = `${1 + random(9)}${digitsOf(random, 6)}`;
      const left = sumOf(rest, [8, 7, 6, 5, 4, 3, 2]) % 97;
      return `GB${rest}${String((97 - left) % 97).padStart(2, '0')}`;
    },
    spellings: [
      (value) => value.slice(2),
      (value) => `GB ${groupsOf(value.slice(2), 3, 4, 2)}`,
      (value) => `GB${groupsOf(value.slice(2), 3, 4, 2)}`,
    ],
  },
  IBAN: {
    make: (random, pick) => {
      const account = pick(BANKS) + digitsOf(random, 14);
      return `GB${String(98 - remainder97(`GB00${account}`)).padStart(2, '0')}${account}`;
    },
    spellings: [
      (value) => groupsOf(value, 4, 4, 4, 4, 4, 2),
      (value) => value.toLowerCase(),
      (value) => groupsOf(value, 4, 4, 4, 4, 4, 2),
    ],
  },
  'mobile number': {
    make: (random) => `07${4 + random(2)}${digitsOf(random, 8)}`,
    spellings: [
      (value) => `+44${value.slice(1)}`,
      (value) => groupsOf(value, 5, 6),
      (value) => `+44 ${groupsOf(value.slice(1), 4, 6)}`,
    ],
  },
};

/** What goes wrong: a character is another, one is left out, one is there twice, two change places, or it is something else. */
const FAULTS = [
  (value, at, random) => {
    const alphabet = /[0-9]/.test(value[at]) ? '0123456789' : LETTERS;
    return value.slice(0, at) + alphabet[random(alphabet.length)] + value.slice(at + 1);
  },
  (value, at) => value.slice(0, at) + value.slice(at + 1),
  (value, at) => value.slice(0, at) + value[at] + value.slice(at),
  (value, at) => value.slice(0, at) + (value[at + 1] ?? '') + value[at] + value.slice(at + 2),
  () => 'n/a',
];

export const KINDS = Object.keys(MAKERS);

/** Values of a kind. */
export const valuesOf = (kind, count, seed = 1) => {
  const random = randomOf(seed);
  const pick = (list) => list[random(list.length)];
  const { make, spellings } = MAKERS[kind];
  return Array.from({ length: count }, (_, number) => {
    const value = make(random, pick);
    if (number % 10 < 3) return value;
    if (number % 10 < 6) return pick(spellings)(value);
    return pick(FAULTS)(value, random(value.length), random);
  });
};
