import type { HeaderMatch } from '../report/report.js';
import type { Field } from '../standard/field.js';
import { nearestAmong } from '../text/nearest.js';
import { normalise } from '../text/normalise.js';

/** How one header of a file was matched. */
export interface MatchedHeader {
  readonly header: string;
  readonly match: HeaderMatch;
  /** The field's place in the standard; -1 where the column is read as none. */
  readonly field: number;
  /** For a duplicate: the column that was taken instead. */
  readonly other?: number;
  readonly suggestion?: string;
}

/** A header as the file writes it, and as it is compared. */
export interface HeaderText {
  readonly text: string;
  readonly plain: string;
}

/** A text that may be a header, made ready once for all that it is compared with. */
export const headerText = (text: string): HeaderText => ({ text, plain: normalise(text) });

/** Only so many unknown headers are given a suggestion: a file that is all columns must not take for ever. */
const SUGGESTED = 100;

type HeaderField = Pick<Field, 'name' | 'aliases' | 'typos'>;

/** The fields of a standard by every header that means them. */
export class HeaderIndex {
  readonly #fields: readonly HeaderField[];
  readonly #exact = new Map<string, number>();
  readonly #plain = new Map<string, number>();
  readonly #aliases = new Map<string, number>();
  readonly #typos = new Map<string, number>();

  constructor(fields: readonly HeaderField[]) {
    this.#fields = fields;
    fields.forEach(({ name, aliases = [], typos = [] }, index) => {
      this.#exact.set(name, index);
      setOnce(this.#plain, normalise(name), index);
      for (const alias of aliases) setOnce(this.#aliases, normalise(alias), index);
      for (const typo of typos) setOnce(this.#typos, normalise(typo), index);
    });
  }

  /** The field that a header means, and how sure that is, most certain first. */
  find({ text, plain }: HeaderText): { readonly field: number; readonly match: HeaderMatch } | undefined {
    const exact = this.#exact.get(text);
    if (exact !== undefined) return { field: exact, match: 'exact' };
    if (plain === '') return undefined;
    const tables = [
      ['normalised', this.#plain],
      ['alias', this.#aliases],
      ['typo', this.#typos],
    ] as const;
    for (const [match, table] of tables) {
      const field = table.get(plain);
      if (field !== undefined) return { field, match };
    }
    return undefined;
  }

  /** How many different fields the headers of a row mean. */
  countMatches(headers: readonly HeaderText[]): number {
    return new Set(headers.map((header) => this.find(header)?.field).filter((field) => field !== undefined)).size;
  }

  /**
   * Matches a row of headers: the most certain match takes a field, whichever column it is in.
   *
   * @param suggests whether unknown headers are given the field that they may have been meant to be
   */
  match(headers: readonly string[], suggests = true): readonly MatchedHeader[] {
    const found = headers.map((header) => this.find(headerText(header)));
    const taken = new Map<number, number>();
    for (const match of ['exact', 'normalised', 'alias', 'typo'] as const) {
      found.forEach((each, column) => {
        if (each?.match === match && !taken.has(each.field)) taken.set(each.field, column);
      });
    }
    const suggest = nearestAmong(this.#fields.filter((_, index) => !taken.has(index)).map(({ name }) => name));
    let unknown = 0;
    return headers.map((header, column) => {
      const each = found[column];
      if (each) {
        const other = taken.get(each.field) ?? column;
        return other === column ? { header, ...each } : { header, match: 'duplicate', field: -1, other };
      }
      if (normalise(header) === '') return { header, match: 'empty', field: -1 };
      const suggestion = !suggests || ++unknown > SUGGESTED ? undefined : suggest(header);
      return { header, match: 'unknown', field: -1, ...(suggestion === undefined ? {} : { suggestion }) };
    });
  }
}

const setOnce = (map: Map<string, number>, key: string, value: number): void => {
  if (key !== '' && !map.has(key)) map.set(key, value);
};
