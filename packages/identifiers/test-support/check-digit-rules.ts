/**
 * The rules of identifiers with check digits, written a second time and from their clauses alone, so that what the
 * package accepts can be held against them. Each takes an identifier in its stored form.
 */
export interface CheckDigitRule {
  /** Folder of the identifier. */
  readonly name: string;
  /** Whether the rule lets a value of the right shape pass. */
  permits(value: string): boolean;
  /** A value to be completed: `?` stands for each character that is tried. */
  draw(random: () => number): string;
  /** What may stand in for a character of a value. */
  alternatives(character: string, position: number): string;
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const digits = (random: () => number, count: number, alphabet = DIGITS): string =>
  Array.from({ length: count }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');

const sumOf = (value: string, weights: readonly number[]): number =>
  [...value].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0);

const anyDigit = (): string => DIGITS;

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const referenceAlphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

export const CHECK_DIGIT_RULES: readonly CheckDigitRule[] = [
  {
    // NHS Data Dictionary: each digit by 10 to 2, the remainder of the sum by 11 from 11; 11 is 0, 10 is no number.
    name: 'nhs-number',
    permits: (value) => {
      const check = 11 - (sumOf(value.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return check !== 10 && check % 11 === Number(value.charAt(9)) && value !== '0000000000';
    },
    draw: (random) => `${digits(random, 1, '4567')}${digits(random, 8)}?`,
    alternatives: anyDigit,
  },
  {
    // HMRC: the last nine by 6 7 8 9 10 5 4 3 2; the remainder by 11 picks the first from 21987654321.
    name: 'utr',
    permits: (value) =>
      '21987654321'.charAt(sumOf(value.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11) === value.charAt(0),
    draw: (random) => `?${digits(random, 9)}`,
    alternatives: anyDigit,
  },
  {
    // HMRC: the first seven by 8 to 2, less 97 until below nought, is the last two; or the same after adding 55.
    name: 'vat-number',
    permits: (value) => {
      const body = value.slice(2);
      const total = sumOf(body.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + Number(body.slice(7));
      const newer = Number(body.slice(0, 3)) >= 100 && (total + 55) % 97 === 0;
      // 42 over is 55 short; 55 over is what 42 added would mend, which a few numbers have.
      return (
        body !== '000000000' && (total % 97 === 0 || newer || (Number(body.slice(0, 3)) >= 100 && total % 97 === 55))
      );
    },
    draw: (random) => `GB${digits(random, 7)}??`,
    alternatives: (_character, position) => (position < 2 ? '' : DIGITS),
  },
  {
    // LRS: the first nine by 10 to 2 and the tenth by 1 leave 10 by 11; the first is not 0.
    name: 'uln',
    permits: (value) => sumOf(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 10 && !value.startsWith('0'),
    draw: (random) => `${digits(random, 1, '123456789')}${digits(random, 8)}?`,
    alternatives: anyDigit,
  },
  {
    // DfE: the second to the thirteenth by 2 to 13; the remainder by 23 picks the letter.
    name: 'upn',
    permits: (value) =>
      upnLetters.charAt(
        [...value.slice(1)].reduce((sum, character, index) => {
          const letter = upnLetters.indexOf(character);
          return sum + (letter < 0 ? Number(character) : letter) * (index + 2);
        }, 0) % 23,
      ) === value.charAt(0),
    draw: (random) => `?${digits(random, 1, '238')}${digits(random, 11)}`,
    alternatives: (_character, position) => (position === 0 ? upnLetters : DIGITS),
  },
  {
    // ISO 7064 MOD 97-10: the first four moved to the end, letters as two digits, leave 1 by 97; check digits are 02 to 98.
    name: 'iban',
    permits: (value) => {
      const moved = value.slice(4) + value.slice(0, 4);
      const numeric = [...moved].map((character) => String(Number.parseInt(character, 36))).join('');
      return BigInt(numeric) % 97n === 1n && /^..(?!00|01|99)/.test(value);
    },
    draw: (random) => `GB??NWBK${digits(random, 14)}`,
    alternatives: (character, position) => {
      // Another country's letters mean another length, and are told by that.
      if (position < 2) return '';
      return DIGITS.includes(character) ? DIGITS : LETTERS;
    },
  },
  {
    // This package: each character's value by its place from the right leaves nothing by 37.
    name: 'reference',
    permits: (value) =>
      [...value.replaceAll('-', '')]
        .reverse()
        .reduce((sum, character, index) => sum + (index + 1) * Number.parseInt(character, 36), 0) %
        37 ===
      0,
    draw: (random) => {
      const body = digits(random, 7, referenceAlphabet);
      return `RP-${body.slice(0, 4)}-${body.slice(4)}?`;
    },
    alternatives: (character, position) => {
      if (character === '-') return '';
      return position < 2 ? LETTERS : referenceAlphabet;
    },
  },
];
