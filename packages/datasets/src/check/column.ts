import type { CellCheck, CheckContext } from '../cells/cell-check.js';
import { compileField } from '../cells/compile.js';
import type { MatchedHeader } from '../csv/headers.js';
import { lettersOf } from '../csv/letters.js';
import type { CellQuestion, CompiledRules } from '../rules/compile.js';
import type { Field } from '../standard/field.js';
import { SeenValues } from './fingerprints.js';

/** A column of the file that is read as a field of the standard. */
export interface Column {
  /** Its place in the file. */
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  readonly field: Field;
  /** The field's place in the standard. */
  readonly place: number;
  readonly check: CellCheck;
  readonly required: boolean;
  readonly personal: boolean;
  readonly seen: SeenValues | undefined;
  readonly keyed: boolean;
  readonly printed: boolean;
  readonly questions: readonly CellQuestion[];
  filled: number;
  /** Of dates whose fix is certain only while none of the column has its month first: where in the list of faults, and what then. */
  readonly ambiguous: { readonly at: number; readonly monthFirst: string }[];
  /** How many such dates there were, and the row of the first; 0 where there was none. */
  ambiguousDates: number;
  ambiguousRow: number;
  /** The first row whose date has its month first; 0 where there was none. */
  monthFirstRow: number;
}

/** Identifiers of people, whose values are never shown unless a standard says that they may be. */
const PERSONAL: ReadonlySet<string> = new Set([
  'national-insurance-number',
  'nhs-number',
  'uln',
  'upn',
  'utr',
  'phone',
  'iban',
]);

const isPersonalType = (field: Field): boolean => field.type === 'identifier' && PERSONAL.has(field.identifier);

/** Makes the columns of a file ready, left to right. */
export const makeColumns = async (
  matched: readonly MatchedHeader[],
  fields: readonly Field[],
  rules: CompiledRules,
  context: CheckContext,
  uniqueLimit: number,
): Promise<readonly Column[]> => {
  const columns: Column[] = [];
  for (const [index, { field: place, header }] of matched.entries()) {
    const field = fields[place];
    if (!field) continue;
    columns.push({
      index,
      letter: lettersOf(index),
      header,
      field,
      place,
      check: await compileField(field, context),
      required: field.required ?? false,
      personal: field.isPersonal ?? isPersonalType(field),
      seen: field.unique ? new SeenValues(uniqueLimit) : undefined,
      keyed: rules.keyed.has(place),
      printed: rules.printed.has(place),
      questions: rules.questions.filter((question) => question.field === place),
      filled: 0,
      ambiguous: [],
      ambiguousDates: 0,
      ambiguousRow: 0,
      monthFirstRow: 0,
    });
  }
  return columns;
};
