/**
 * How Royal Mail writes what stands before the street. Source: Royal Mail, Programmers’ Guide to PAF, address formatting rules 1
 * to 7 with their exceptions.
 */

/** What tells one delivery point of a street from the next. An absent, empty or blank part is left out, and so is number 0. */
export interface PafPremiseParts {
  /** A flat or unit in the building: `Flat 1`. */
  readonly subBuildingName?: string | undefined;
  readonly buildingName?: string | undefined;
  /**
   * Digits. `0` says that sub-building and building share a line.
   */
  readonly buildingNumber?: string | number | undefined;
  readonly poBoxNumber?: string | number | undefined;
}

/** The premise of a postal address, with its parts set apart. */
export interface PafPremise {
  /** Lines that stand above the street. */
  readonly lines: readonly string[];
  /** What stands before the street on its line, with what follows it; empty where nothing does. */
  readonly prefix: string;
  /** The whole premise in one line: `Flat 1, Holly House, 12`. */
  readonly premise: string;
  /** The number on the street, of the building: `12`, `12A`, `110-114`; empty where it has none. */
  readonly number: string;
  /** The flat or unit; empty where there is none. A name in brackets, who lives there, is none. */
  readonly unit: string;
}

/** PAF's exception: a number, a range or a suffixed number, or a single letter. These stand on the line of what follows. */
const isNumberLike = (text: string): boolean => /^(?:\d(?:.*\d)?[A-Za-z]?|[A-Za-z])$/.test(text);

const isLetter = (text: string): boolean => /^[A-Za-z]$/.test(text);

/** Words before a range that make it part of a name: “Unit 3-4” stays whole, “Flower House 189A” does not. */
const UNIT_NAME =
  /^(?:back of|blocks?|building|flats?|apartments?|maisonettes?|rear of|shops?|stalls?|suites?|units?|fflat|fflatiau|uned|unedau|siop)\s/i;

/** A name that ends with a range, a suffixed number or a single letter; a plain number is part of the name (“Centre 30”). */
const splitName = (name: string): readonly [name: string, number: string] | undefined => {
  const space = name.lastIndexOf(' ');
  if (space < 0 || UNIT_NAME.test(name)) return undefined;
  const [before, last] = [name.slice(0, space), name.slice(space + 1)];
  if (/^\d+$/.test(last) || !isNumberLike(last)) return undefined;
  // “Residences U W E” ends with letters that belong together.
  if (isLetter(last) && isLetter(before.slice(before.lastIndexOf(' ') + 1))) return undefined;
  return [before, last];
};

/** A single letter is kept from being read with the word that follows: “A, Priory Court”. */
const before = (text: string): string => (isLetter(text) ? `${text}, ` : `${text} `);

const given = (text: string | number | undefined): string => String(text ?? '').trim();

interface Parts {
  readonly sub: string;
  readonly name: string;
  readonly number: string;
}

/** Number-like names and the numbers at the end of names are numbers. A number that is taken from a single letter keeps no comma. */
const settle = ({ sub, name, number }: Parts): Parts & { readonly prefix: string } => {
  if (number !== '') return { sub, name, number, prefix: `${number} ` };
  if (isNumberLike(name)) return { sub, name: '', number: name, prefix: before(name) };
  const split = splitName(name);
  if (split) return { sub, name: split[0], number: split[1], prefix: `${split[1]} ` };
  return { sub, name, number: '', prefix: '' };
};

const together = (sub: string, name: string): string => (isNumberLike(sub) ? before(sub) + name : `${sub}, ${name}`);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const unitOf = (sub: string, name: string): string => {
  if (sub !== '') return sub.startsWith('(') ? '' : sub;
  return UNIT_NAME.test(name) ? name : '';
};

/** The premise of a postal address by PAF's rules. */
export const pafPremise = (parts: PafPremiseParts): PafPremise => {
  const poBox = given(parts.poBoxNumber);
  if (poBox !== '') {
    const line = `PO Box ${poBox}`;
    return { lines: [line], prefix: '', premise: line, number: '', unit: '' };
  }
  const [sub, buildingName, buildingNumber] = [parts.subBuildingName, parts.buildingName, parts.buildingNumber].map(
    given,
  );
  const shareLine = buildingNumber === '0';
  const settled = settle({ sub: sub ?? '', name: buildingName ?? '', number: shareLine ? '' : (buildingNumber ?? '') });
  return { ...drawn(settled, shareLine), number: settled.number, unit: unitOf(settled.sub, settled.name) };
};

const drawn = (
  { sub, name, number, prefix }: ReturnType<typeof settle>,
  shareLine: boolean,
): Pick<PafPremise, 'lines' | 'prefix' | 'premise'> => {
  if (sub !== '' && name !== '') {
    const line = together(sub, name);
    const lines = isNumberLike(sub) || shareLine ? [line] : [sub, name];
    return { lines, prefix, premise: joined(line, number) };
  }
  if (sub === '') return { lines: name === '' ? [] : [name], prefix, premise: joined(name, number) };
  if (number === '') return { lines: [], prefix: before(sub), premise: sub };
  if (isLetter(sub)) return { lines: [], prefix: `${number}${sub} `, premise: `${number}${sub}` };
  return { lines: [sub], prefix, premise: joined(sub, number) };
};
