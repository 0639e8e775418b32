import { DTF_7_3, type RecordGrammar } from '@guildhall/address';

/** Every field name of the grammar, so that faults can be counted by them. */
export const FIELD_NAMES: readonly string[] = [
  ...new Set(Object.values(DTF_7_3).flatMap(({ fields }) => fields.map(({ name }) => name))),
];

const PLACES = new Map(FIELD_NAMES.map((name, place) => [name, place]));

/** The place of a name in `FIELD_NAMES`, or -1. */
export const placeOfName = (name: string | undefined): number => (name === undefined ? -1 : (PLACES.get(name) ?? -1));

/** What a street calls what a BLPU and an LPI call otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  START_DATE: 'STREET_START_DATE',
  END_DATE: 'STREET_END_DATE',
  ENTRY_DATE: 'RECORD_ENTRY_DATE',
  BLPU_STATE_DATE: 'STATE_DATE',
};

/** Where a record type has a field, counted from 0, or -1. */
export const indexOfField = (grammar: RecordGrammar | undefined, name: string): number => {
  const at = grammar?.fields.findIndex((field) => field.name === name) ?? -1;
  return at >= 0 ? at : (grammar?.fields.findIndex((field) => field.name === OTHER_NAMES[name]) ?? -1);
};

/** The grammar of the record type that a first cell says. */
export const grammarOfCell = (cell: string | undefined): RecordGrammar | undefined =>
  cell !== undefined && /^\d{1,2}$/.test(cell) ? DTF_7_3[Number(cell)] : undefined;
