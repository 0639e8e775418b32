/**
 * Runs the cases of every standard: the file cases.yml beside its standard.yml. Each right file must have no fault; each wrong one
 * exactly the faults that its case names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { checkDataset } from '../check/check-dataset.js';
import type { Fault } from '../report/fault.js';
import { FAULT_CODES } from '../report/messages.js';
import type { Standard } from '../standard/standard.js';
import { loadStandard } from './standards.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../standards');

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

type Cases = z.infer<typeof casesShape>;
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
    expect(text, `the right file has the text ${from}`).toContain(from);
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

const foldersWithCases = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'standard.yml')
  .map((entry) => entry.parentPath)
  .sort();

const readCases = (folder: string): Cases => casesShape.parse(parse(readFileSync(join(folder, 'cases.yml'), 'utf8')));

it.each(foldersWithCases.map((folder) => [basename(folder), folder]))('%s has cases', (_id, folder) => {
  expect(existsSync(join(folder, 'cases.yml'))).toBe(true);
});

describe.each(
  foldersWithCases
    .filter((folder) => existsSync(join(folder, 'cases.yml')))
    .map((folder) => [basename(folder), folder]),
)('%s', (id, folder) => {
  const { today, right, wrong } = readCases(folder);
  const check = async (text: string, standard: Standard) => {
    const options = { testValues: true, ...(today === undefined ? {} : { today }) };
    return (await checkDataset(new TextEncoder().encode(text), standard, options)).faults;
  };

  it.each(right.map((each) => [each.title, each] as const))('right: %s', async (_title, each) => {
    const standard = await loadStandard(id);
    expect(await check(textOf(each, standard), standard)).toEqual([]);
  });

  it.each(wrong.map((each) => [each.title, each] as const))('wrong: %s', async (_title, each) => {
    const standard = await loadStandard(id);
    const faults = await check(wrongText(each, right, standard), standard);
    expect(faults.map((one) => found(one, standard.kind))).toEqual(
      each.faults.map((one) => (standard.kind === 'json' ? `${one.at ?? ''} ${one.code}` : named(one))),
    );
  });
});
