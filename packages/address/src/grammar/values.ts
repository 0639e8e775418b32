import type { RecordGrammar } from './field.js';

/** Values of a record in the order of its grammar's fields. */
export type RecordValues = readonly (string | number | undefined)[];

const POSITIONS = new WeakMap<RecordGrammar, ReadonlyMap<string, number>>();

const positionsOf = (grammar: RecordGrammar) => {
  let positions = POSITIONS.get(grammar);
  if (positions === undefined) {
    positions = new Map(grammar.fields.map((field, index) => [field.name, index]));
    POSITIONS.set(grammar, positions);
  }
  return positions;
};

/** Reads values by field name, so that one mapping serves both dialects; a field that a dialect lacks is undefined. */
export class NamedValues {
  readonly #positions: ReadonlyMap<string, number>;
  readonly #values: RecordValues;

  constructor(grammar: RecordGrammar, values: RecordValues) {
    this.#positions = positionsOf(grammar);
    this.#values = values;
  }

  #at(name: string) {
    const position = this.#positions.get(name);
    return position === undefined ? undefined : this.#values[position];
  }

  text(name: string): string | undefined {
    const value = this.#at(name);
    return value === undefined ? undefined : String(value);
  }

  number(name: string): number | undefined {
    const value = this.#at(name);
    return value === undefined ? undefined : Number(value);
  }
}
