import { ADDRESSBASE_PREMIUM } from './addressbase-premium.js';
import { grammarOf } from './dialect.js';
import { DTF_7_3 } from './dtf73.js';
import { type RecordFault, valueFault } from './fault.js';
import type { Dialect, RecordGrammar } from './field.js';
import { FlawedValue, readValue } from './read-value.js';
import { type RecordContent, toContent } from './to-model.js';
import type { RecordValues } from './values.js';

/** A record that was read. `warnings` are faults that did not stop it. */
export type ParsedRecord = RecordContent & {
  readonly ok: true;
  readonly grammar: RecordGrammar;
  readonly values: RecordValues;
  readonly warnings: readonly RecordFault[];
};

/** A record that was refused, with every reason. */
export interface RefusedRecord {
  readonly ok: false;
  /** Record type, where the first field is one. */
  readonly type?: number | undefined;
  readonly faults: readonly RecordFault[];
}

/** Faults that leave the value usable. */
const HARMLESS: ReadonlySet<string> = new Set(['zero-padded']);

const typesOf = (dialect: Dialect) => Object.keys(dialect === 'dtf-7.3' ? DTF_7_3 : ADDRESSBASE_PREMIUM).join(', ');

const unknownType = (dialect: Dialect, first: string, type: number | undefined): RefusedRecord => ({
  ok: false,
  type,
  faults: [
    {
      code: 'unknown-record-type',
      field: 'RECORD_IDENTIFIER',
      position: 1,
      message: `The row starts with "${first.slice(0, 20)}", which is no record type (${typesOf(dialect)})`,
      fix: 'Remove the row, or export again from the gazetteer',
    },
  ],
});

const wrongCount = (grammar: RecordGrammar, got: number): RefusedRecord => ({
  ok: false,
  type: grammar.type,
  faults: [
    {
      code: 'wrong-field-count',
      message: `A ${grammar.name} record (type ${grammar.type}) has ${grammar.fields.length} fields, this row has ${got}`,
      fix:
        got > grammar.fields.length
          ? 'Look for a comma inside a text that is not in quotation marks'
          : 'Look for a missing comma, or a row that was cut off',
    },
  ],
});

/** Reads the values of a record by its grammar, collecting faults that refuse it and faults that do not. */
const readValues = (grammar: RecordGrammar, fields: readonly string[]) => {
  const count = Math.min(grammar.fields.length, fields.length);
  const values = new Array<string | number | undefined>(count);
  const faults: RecordFault[] = [];
  const warnings: RecordFault[] = [];
  for (let index = 0; index < count; index += 1) {
    const field = grammar.fields[index];
    const raw = fields[index] ?? '';
    if (field === undefined) continue;
    const read = readValue(field, raw);
    if (!(read instanceof FlawedValue)) {
      values[index] = read;
      if (read !== undefined || field.need === 'optional' || field.need === 'exact') continue;
      const missing = valueFault('missing-value', field.name, index + 1, raw);
      if (field.need === 'needed') faults.push(missing);
      else warnings.push(missing);
      continue;
    }
    values[index] = read.value;
    const detail = read.fault === 'unknown-code' ? Object.keys(field.codes ?? {}).join(', ') : field.length;
    const fault = valueFault(read.fault, field.name, index + 1, raw.trim(), detail);
    const refuses =
      !HARMLESS.has(read.fault) && (field.need === 'exact' || (field.need === 'needed' && read.value === undefined));
    if (refuses) faults.push(fault);
    else warnings.push(fault);
  }
  return { values, faults, warnings };
};

const parseRecord = (dialect: Dialect, fields: readonly string[]): ParsedRecord | RefusedRecord => {
  const first = (fields[0] ?? '').trim();
  const type = /^\d{1,2}$/.test(first) ? Number(first) : undefined;
  const grammar = type === undefined ? undefined : grammarOf(dialect, type, fields.length);
  if (grammar === undefined) return unknownType(dialect, first, type);
  if (!grammar.open && (fields.length > grammar.fields.length || fields.length < grammar.fewest))
    return wrongCount(grammar, fields.length);
  const { values, faults, warnings } = readValues(grammar, fields);
  if (faults.length > 0) return { ok: false, type, faults };
  return { ok: true, grammar, values, warnings, ...toContent(grammar, values) };
};

/**
 * Reads one record of a GeoPlace DTF 7.3 file from its fields (texts without their quotation marks).
 *
 * Never throws: a record that cannot be trusted comes back with `ok: false` and every reason.
 */
export const parseDtfRecord = (fields: readonly string[]): ParsedRecord | RefusedRecord =>
  parseRecord('dtf-7.3', fields);

/** The same for a record of an OS AddressBase Premium file, v1 or v2 (record 11 with 20 or 24 fields). */
export const parseAddressBaseRecord = (fields: readonly string[]): ParsedRecord | RefusedRecord =>
  parseRecord('addressbase-premium', fields);
