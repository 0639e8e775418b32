/**
 * The file cases.yml of a standard: right files, and wrong ones with the faults that must be found in them. What its keys mean is in
 * docs/guides/adding-a-standard.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { checkDataset, FAULT_CODES, type Fault, type Standard } from '../src/index.js';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const content = {
  /** Rows of a CSV file, each with its columns by name. */
  rows: z.array(z.record(z.string(), cell)).optional(),
  /** A JSON or YAML document. */
  document: z.unknown().optional(),
  /** The whole file as text, of whatever kind. */
  file: z.string().optional(),
};
const fault = z.strictObject({
  row: z.int().optional(),
  column: z.string().optional(),
  at: z.string().optional(),
  code: z.enum(FAULT_CODES),
});
const casesShape = z.strictObject({
  /** The day that `today` in the standard means. */
  today: z.iso.date().optional(),
  right: z.array(z.strictObject({ title: z.string(), ...content })).min(1),
  wrong: z
    .array(
      z.strictObject({
        title: z.string(),
        ...content,
        /** Cells of the first row, or JSON Pointers of the document, of the first right file that become something else. */
        change: z.record(z.string(), z.unknown()).optional(),
        /** Columns, keys or lines of that file that are left out. */
        without: z.array(z.string()).optional(),
        /** Whether the file is the first right one with its first row once more. */
        twice: z.boolean().optional(),
        faults: z.array(fault).min(1),
      }),
    )
    .min(1),
});

export type Cases = z.infer<typeof casesShape>;
type Right = Cases['right'][number];
type Wrong = Cases['wrong'][number];

const quoted = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csvOf = (rows: readonly Readonly<Record<string, unknown>>[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
};

const textOf = ({ rows, document, file }: Pick<Right, 'rows' | 'document' | 'file'>, standard: Standard): string => {
  if (file !== undefined) return file;
  if (rows) return csvOf(rows);
  return standard.json?.syntax === 'yaml' ? stringify(document) : JSON.stringify(document, null, 2);
};

/** Puts a value at a JSON Pointer of a document, or takes away what is there. */
const changeAt = (document: unknown, pointer: string, value?: { readonly to: unknown }): void => {
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  let at: unknown = document;
  for (const key of keys) at = Reflect.get(Object(at), key);
  if (value) Reflect.set(Object(at), last, value.to);
  else Reflect.deleteProperty(Object(at), last);
};

const changedDocument = (document: unknown, { change = {}, without = [] }: Wrong): unknown => {
  const copy = structuredClone(document);
  for (const [pointer, to] of Object.entries(change)) changeAt(copy, pointer, { to });
  for (const pointer of without) changeAt(copy, pointer);
  return copy;
};

const changedRows = (
  rows: readonly Readonly<Record<string, unknown>>[],
  { change = {}, without = [], twice = false }: Wrong,
): readonly Readonly<Record<string, unknown>>[] => {
  const changed = rows.map((row, at) =>
    Object.fromEntries(
      Object.entries({ ...row, ...(at === 0 ? change : {}) }).filter(([name]) => !without.includes(name)),
    ),
  );
  return twice ? [...changed, ...changed.slice(0, 1)] : changed;
};

/** A file of records, changed by replacing texts and leaving out lines that begin so. */
const changedText = (file: string, { change = {}, without = [] }: Wrong): string => {
  let text = file;
  for (const [from, to] of Object.entries(change)) {
    if (!text.includes(from)) throw new Error(`The right file does not have the text ${from}.`);
    text = text.replace(from, String(to));
  }
  return text
    .split('\n')
    .filter((line) => !without.some((start) => line.startsWith(start)))
    .join('\n');
};

/** The text of a wrong file: its own, or the first right one changed. */
const wrongText = (wrong: Wrong, [right]: Cases['right'], standard: Standard): string => {
  if (wrong.file !== undefined || wrong.rows || wrong.document !== undefined) return textOf(wrong, standard);
  if (right?.rows) return csvOf(changedRows(right.rows, wrong));
  if (right?.file !== undefined) return changedText(right.file, wrong);
  return textOf({ document: changedDocument(right?.document, wrong) }, standard);
};

type Expected = z.infer<typeof fault>;

const named = ({ row, column, at, code }: Expected): string =>
  [row, column, at, code].filter((part) => part !== undefined).join(' ');

const found = ({ row, column, pointer, code }: Fault, kind: Standard['kind']): string =>
  named(kind === 'json' ? { at: pointer ?? '', code } : { row, column, code });

/** Reads the cases of a standard from its folder. Throws where a key is not one of those that are known. */
export const readCases = (folder: string): Cases =>
  casesShape.parse(parse(readFileSync(join(folder, 'cases.yml'), 'utf8')));

/** A case made ready: the text of its file, and the faults that must be found, a line each. */
export interface ReadyCase {
  readonly title: string;
  readonly text: string;
  readonly faults: readonly string[];
}

/** Every case of a standard, right ones first. */
export const readyCases = (cases: Cases, standard: Standard): readonly ReadyCase[] => [
  ...cases.right.map((each) => ({ title: `right: ${each.title}`, text: textOf(each, standard), faults: [] })),
  ...cases.wrong.map((each) => ({
    title: `wrong: ${each.title}`,
    text: wrongText(each, cases.right, standard),
    faults: each.faults.map((one) => (standard.kind === 'json' ? named({ at: '', ...one }) : named(one))),
  })),
];

/** The faults that are found in the file of a case, as its own are written. */
export const faultsFound = async (text: string, standard: Standard, { today }: Cases): Promise<readonly string[]> => {
  const options = { testValues: true, ...(today === undefined ? {} : { today }) };
  const { faults } = await checkDataset(new TextEncoder().encode(text), standard, options);
  return faults.map((one) => found(one, standard.kind));
};
