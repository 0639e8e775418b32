import { DTF_7_3 } from '@guildhall/address';
import { SeenValues } from '../check/fingerprints.js';
import type { FaultCode } from '../report/messages.js';
import { indexOfField } from './record-fields.js';
import type { Words } from './record-words.js';

/** What a record is or belongs to. */
type Thing = 'street' | 'descriptor' | 'unit' | 'blpu' | 'lpi' | 'approved-lpi';

interface Identity {
  readonly type: number;
  readonly thing: Thing;
  readonly fields: readonly string[];
  /** Whether two records may not have the same. */
  readonly unique: boolean;
}

/** Which fields say what a record is. */
const IDENTITIES: readonly Identity[] = [
  { type: 11, thing: 'street', fields: ['USRN'], unique: true },
  { type: 13, thing: 'unit', fields: ['ESUID'], unique: false },
  { type: 15, thing: 'descriptor', fields: ['USRN', 'LANGUAGE'], unique: true },
  { type: 21, thing: 'blpu', fields: ['UPRN'], unique: true },
  { type: 24, thing: 'lpi', fields: ['LPI_KEY'], unique: true },
  { type: 24, thing: 'approved-lpi', fields: ['UPRN', 'LANGUAGE'], unique: true },
];

/** Which fields say what a record belongs to. */
const PARENTS: readonly { readonly type: number; readonly thing: Thing; readonly field: string }[] = [
  { type: 12, thing: 'street', field: 'USRN' },
  { type: 14, thing: 'unit', field: 'ESUID' },
  { type: 15, thing: 'street', field: 'USRN' },
  { type: 22, thing: 'blpu', field: 'UPRN' },
  { type: 23, thing: 'blpu', field: 'UPRN' },
  { type: 24, thing: 'blpu', field: 'UPRN' },
  { type: 24, thing: 'street', field: 'USRN' },
];

const NAMES: Readonly<Record<Thing, (key: string) => Words>> = {
  street: (key) => ({ en: `the street with USRN ${key}`, cy: `y stryd ag USRN ${key}` }),
  descriptor: (key) => ({ en: `the name of the street ${key}`, cy: `enw’r stryd ${key}` }),
  unit: (key) => ({ en: `the street unit with ESUID ${key}`, cy: `yr uned stryd ag ESUID ${key}` }),
  blpu: (key) => ({ en: `the BLPU with UPRN ${key}`, cy: `y BLPU ag UPRN ${key}` }),
  lpi: (key) => ({ en: `the LPI with LPI_KEY ${key}`, cy: `yr LPI ag LPI_KEY ${key}` }),
  'approved-lpi': (key) => ({ en: `an approved LPI of ${key}`, cy: `LPI cymeradwy o ${key}` }),
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where a record stands. */
export interface RecordPlace {
  readonly row: number;
  readonly type: number;
  /** Byte offset of a field, by its index. */
  readonly offset: (index: number) => number;
}

/** That records do not belong together as they must. */
export interface LinkFault {
  readonly code: FaultCode;
  readonly rule?: string;
  readonly row: number;
  readonly type: number;
  /** Index of the field that says it, counted from 0. */
  readonly index: number;
  readonly byteOffset: number;
  readonly value: string;
  readonly words: Words;
  /** The row of the other record, where there is one. */
  readonly other?: number;
}

/** A record whose parent had not come when it was read. */
interface Waiting {
  readonly thing: Thing;
  readonly key: string;
  readonly row: number;
  readonly type: number;
  readonly index: number;
  readonly byteOffset: number;
}

/** Most records that wait for their parents at once: files have parents first, or nearly so. */
const MOST_WAITING = 200_000;
const APPROVED = '1';

let low = 0;
let high = 0;

/** Puts the fingerprint of a key into `low` and `high`. */
const printKey = (key: string): void => {
  low = 0x811c9dc5;
  high = 0x9747b28c;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul((high ^ code) + (high << 5), 0x5bd1e995);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b);
  low ^= low >>> 13;
  high = Math.imul(high ^ (high >>> 15), 0xc2b2ae35);
  high ^= high >>> 16;
};

const keyOf = (fields: readonly string[], indexes: readonly number[]): string | undefined => {
  let key = '';
  for (const index of indexes) {
    const value = (fields[index] ?? '').replace(/^0+(?=\d)/, '');
    if (value === '') return undefined;
    key = key === '' ? value : `${key} ${value}`;
  }
  return key;
};

const withIndexes = <Link extends { readonly type: number }>(
  links: readonly Link[],
  fieldsOf: (link: Link) => readonly string[],
) => {
  const byType = new Map<number, (Link & { readonly indexes: readonly number[] })[]>();
  for (const link of links) {
    const indexes = fieldsOf(link).map((name) => indexOfField(DTF_7_3[link.type], name));
    byType.set(link.type, [...(byType.get(link.type) ?? []), { ...link, indexes }]);
  }
  return byType;
};

const IDENTITIES_OF = withIndexes(IDENTITIES, ({ fields }) => fields);
const PARENTS_OF = withIndexes(PARENTS, ({ field }) => [field]);
const STATUS_OF_LPI = indexOfField(DTF_7_3[24], 'LOGICAL_STATUS');
const CHANGE = 1;

/**
 * Tells which records are there twice and which belong to one that is not there, remembering only fingerprints: twelve bytes a
 * record.
 */
export class RecordLinks {
  readonly #seen: Readonly<Record<Thing, SeenValues>>;
  #waiting: Waiting[] = [];
  #tooMany = false;

  /** @param limit how many things are remembered of each kind */
  constructor(limit: number) {
    const seen = (): SeenValues => new SeenValues(limit);
    this.#seen = {
      street: seen(),
      descriptor: seen(),
      unit: seen(),
      blpu: seen(),
      lpi: seen(),
      'approved-lpi': seen(),
    };
  }

  /** Takes a record, read or refused, and says what is there twice. */
  take(fields: readonly string[], place: RecordPlace): readonly LinkFault[] {
    const change = fields[CHANGE];
    if (change === 'D') return [];
    this.#expect(fields, place);
    const faults: LinkFault[] = [];
    for (const { thing, unique, indexes } of IDENTITIES_OF.get(place.type) ?? []) {
      if (thing === 'approved-lpi' && fields[STATUS_OF_LPI] !== APPROVED) continue;
      const key = keyOf(fields, indexes);
      if (key === undefined) continue;
      printKey(key);
      const other = this.#seen[thing].add(low, high, place.row);
      if (other > 0 && unique && change === 'I') faults.push(twice(thing, key, other, indexes[0] ?? 0, place));
    }
    return faults;
  }

  #expect(fields: readonly string[], { row, type, offset }: RecordPlace): void {
    for (const { thing, indexes } of PARENTS_OF.get(type) ?? []) {
      const key = keyOf(fields, indexes);
      if (key === undefined || this.#has(thing, key)) continue;
      const [index = 0] = indexes;
      if (this.#waiting.length < MOST_WAITING)
        this.#waiting.push({ thing, key, row, type, index, byteOffset: offset(index) });
      else this.#tooMany = true;
    }
  }

  #has(thing: Thing, key: string): boolean {
    printKey(key);
    return this.#seen[thing].rowOf(low, high) > 0;
  }

  /** Whether there were more records than can be remembered, so that some were not compared. */
  get overflowed(): boolean {
    return this.#tooMany || Object.values(this.#seen).some((seen) => seen.overflowed);
  }

  /** At the end of the file: the records whose parents never came. */
  orphans(): readonly LinkFault[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting
      .filter(({ thing, key }) => !this.#seen[thing].overflowed && !this.#has(thing, key))
      .map(({ thing, key, ...place }) => ({
        ...place,
        code: 'record-parent-missing',
        value: key,
        words: NAMES[thing](key),
      }));
  }
}

const twice = (thing: Thing, key: string, other: number, index: number, place: RecordPlace): LinkFault => {
  const { row, type, offset } = place;
  const where = { row, type, index, byteOffset: offset(index), value: key, other };
  if (thing !== 'approved-lpi') {
    const { en, cy } = NAMES[thing](key);
    return { ...where, code: 'record-duplicate', words: { en: capital(en), cy } };
  }
  return {
    ...where,
    code: 'record-semantic',
    rule: 'second-approved-lpi',
    words: {
      en: `${capital(NAMES[thing](key).en)} is in row ${other} already; a BLPU has one in each language. Make one of them an alternative (3) or historical (8)`,
      cy: `mae ${NAMES[thing](key).cy} yn rhes ${other} eisoes; un sydd gan BLPU ym mhob iaith. Gwnewch un ohonynt yn amgen (3) neu’n hanesyddol (8)`,
    },
  };
};
