import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real address of one of the lists. */
export interface RealAddress {
  readonly uprn: string;
  /** Business or school; empty where the list has none. */
  readonly name: string;
  readonly text: string;
  readonly postcode: string;
}

const LISTS = [
  { file: 'food-hygiene-ratings.csv', delimiter: ',', name: undefined, text: 'address_concat' },
  { file: 'food-hygiene-sample.tsv', delimiter: '\t', name: 'name', text: 'text' },
  { file: 'schools-uprn-labelled.tsv', delimiter: '\t', name: 'name', text: 'text' },
  { file: 'trafford-fast-food-outlets.csv', delimiter: ',', name: 'name', text: 'address' },
] as const;

/** The fields of a line; quotation marks hold a field together. */
const fieldsOf = (line: string, delimiter: string): string[] => {
  const fields: string[] = [];
  let [field, quoted] = ['', false];
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      fields.push(field);
      field = '';
    } else field += character;
  }
  return [...fields, field].map((each) => each.trim());
};

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toUpperCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu),
  );
const numbersOf = (text: string): string =>
  [...wordsOf(text)]
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
};

/** Words that two addresses of one postcode and one number need in common to be taken for the same address. */
const COMMON = 0.25;
/** The same without any number. */
const COMMON_WITHOUT_NUMBER = 0.6;

/** Whether two addresses of one postcode are one place that two lists, or two businesses, write in two ways. */
const isSamePlace = (one: RealAddress, other: RealAddress): boolean => {
  const numbers = numbersOf(one.text);
  if (numbers !== numbersOf(other.text)) return false;
  if (numbers !== '') return share(wordsOf(one.text), wordsOf(other.text)) >= COMMON;
  return share(wordsOf(`${one.name} ${one.text}`), wordsOf(`${other.name} ${other.text}`)) >= COMMON_WITHOUT_NUMBER;
};

/** The real addresses of all lists that have a postcode, each place once. UPRNs are given by place in the lists. */
export const realAddresses = (shared: string): RealAddress[] => {
  const byPostcode = new Map<string, RealAddress[]>();
  let count = 0;
  for (const { file, delimiter, name, text } of LISTS) {
    const [header = '', ...lines] = readFileSync(join(shared, 'data/addresses', file), 'utf8')
      .trim()
      .split(/\r?\n/);
    const columns = fieldsOf(header, delimiter);
    for (const line of lines) {
      const fields = fieldsOf(line, delimiter);
      const field = (column: string | undefined) =>
        column === undefined ? '' : (fields[columns.indexOf(column)] ?? '');
      count += 1;
      const address = {
        uprn: String(100_000_000_000 + count),
        name: field(name),
        text: field(text).replace(/\s+/g, ' '),
        postcode: field('postcode'),
      };
      if (address.text === '' || address.postcode === '') continue;
      const others = byPostcode.get(address.postcode) ?? [];
      if (!others.some((other) => isSamePlace(other, address))) byPostcode.set(address.postcode, [...others, address]);
    }
  }
  return [...byPostcode.values()].flat();
};
