import type { Sections } from '../lookup/sections.js';
import { Marks } from './marks.js';
import type { ResolvedTerm } from './resolved-term.js';

/** Marks the streets in which the terms of a query stand: in all they say, and in their names alone. */
export class StreetMarks {
  readonly #s: Sections;
  readonly all: Marks;
  readonly names: Marks;

  constructor(sections: Sections) {
    this.#s = sections;
    this.all = new Marks(sections.streets.usrn.length);
    this.names = new Marks(sections.streets.usrn.length);
  }

  mark(terms: readonly ResolvedTerm[]): void {
    const { streetStart, streets } = this.#s.tokens;
    for (const { number, expansions } of terms) {
      for (const { from, to, level } of expansions) {
        for (let at = streetStart[from] ?? 0; at < (streetStart[to] ?? 0); at += 1) {
          const posting = streets[at] ?? 0;
          this.all.mark(posting >>> 1, number, level);
          if ((posting & 1) === 1) this.names.mark(posting >>> 1, number, level);
        }
      }
    }
  }

  clear(): void {
    this.all.clear();
    this.names.clear();
  }
}
