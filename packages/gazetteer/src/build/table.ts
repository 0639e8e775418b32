import { type ArrayOf, ELEMENTS, type ElementKind } from '../container/layout.js';

export type TableShape = Readonly<Record<string, ElementKind>>;
export type TableRow<S extends TableShape> = { readonly [K in keyof S]: number };
type Columns<S extends TableShape> = { [K in keyof S]: ArrayOf<S[K]> };

/** A table that grows, one typed array a column: a row costs its bytes, and no object. */
export class Table<S extends TableShape> {
  readonly #shape: S;
  readonly #names: readonly (keyof S)[];
  #capacity = 1024;
  #columns: Columns<S>;
  length = 0;

  constructor(shape: S) {
    this.#shape = shape;
    this.#names = Object.keys(shape);
    this.#columns = this.#allocate(this.#capacity);
  }

  /** The columns as they are now; growing replaces them, so ask again after adding. */
  get columns(): Columns<S> {
    return this.#columns;
  }

  add(row: TableRow<S>): number {
    if (this.length === this.#capacity) this.#grow();
    this.set(this.length, row);
    this.length += 1;
    return this.length - 1;
  }

  set(index: number, row: TableRow<S>): void {
    for (const name of this.#names) this.#columns[name][index] = row[name];
  }

  #allocate(capacity: number): Columns<S> {
    const columns = this.#names.map((name) => [name, new ELEMENTS[this.#shape[name] ?? 'u8'](capacity)]);
    return Object.fromEntries(columns) as Columns<S>;
  }

  #grow(): void {
    const before = this.#columns;
    this.#capacity *= 2;
    this.#columns = this.#allocate(this.#capacity);
    for (const name of this.#names) this.#columns[name].set(before[name]);
  }
}
