import type { Localised } from '@guildhall/council';

/** One fact about a place that a crew or a system of the council goes by, as it was kept with the answer. */
export interface PlaceFact {
  /** Its key in the stored answer, and the last part of its column in the CSV: `where.uprn`. */
  readonly name: PlaceFactName;
  readonly value: string;
}

/** What is kept of a place beside its label; eastings and northings are metres of the National Grid. */
export const PLACE_FACTS = {
  uprn: { en: 'UPRN', cy: 'UPRN' },
  usrn: { en: 'USRN', cy: 'USRN' },
  postcode: { en: 'Postcode', cy: 'Cod post' },
  gridReference: { en: 'Grid reference', cy: 'Cyfeirnod grid' },
  easting: { en: 'Easting', cy: 'Dwyreiniad' },
  northing: { en: 'Northing', cy: 'Gogleddiad' },
} as const satisfies Record<string, Localised>;

export type PlaceFactName = keyof typeof PLACE_FACTS;

export const PLACE_FACT_NAMES = Object.keys(PLACE_FACTS) as readonly PlaceFactName[];

const PLACE_KINDS: ReadonlySet<unknown> = new Set(['address', 'manual', 'street', 'point']);

const isPlace = (answer: unknown): answer is Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && PLACE_KINDS.has(answer.kind);

/** The facts of an answer that is a place, in the order of `PLACE_FACTS`; none for any other answer. */
export const placeFacts = (answer: unknown): readonly PlaceFact[] =>
  isPlace(answer)
    ? PLACE_FACT_NAMES.flatMap((name) => {
        const value = answer[name];
        return typeof value === 'string' || typeof value === 'number' ? [{ name, value: String(value) }] : [];
      })
    : [];

/** Whether an answer is an address that was typed by hand, which no gazetteer knows yet. */
export const isUnmatched = (answer: unknown): boolean => isPlace(answer) && answer.kind === 'manual';
