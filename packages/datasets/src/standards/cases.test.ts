/**
 * Runs the cases of every standard: the file cases.yml beside its standard.yml. A right file must have no fault; a wrong one exactly
 * the faults that its case names.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsFound, readCases, readyCases } from '../../test-support/cases.js';
import { loadStandard } from './standards.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../standards');

const folders = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'standard.yml')
  .map((entry) => entry.parentPath)
  .sort();

const suites = await Promise.all(
  folders.map(async (folder) => {
    const standard = await loadStandard(basename(folder));
    const cases = readCases(folder);
    return { id: standard.id, standard, cases, ready: readyCases(cases, standard) };
  }),
);

describe.each(suites)('$id', ({ standard, cases, ready }) => {
  it.each(ready)('$title', async ({ text, faults }) => {
    expect(await faultsFound(text, standard, cases)).toEqual(faults);
  });
});
