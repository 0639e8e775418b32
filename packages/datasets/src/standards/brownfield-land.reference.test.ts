/**
 * Real brownfield land registers, and the faulty one with which the validator of digital-land is tested. They are not in the
 * repository: GUILDHALL_SHARED names the folder that has them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataset, detectStandard } from '../index.js';
import { loadStandard, standards } from './index.js';

const FOLDER = join(process.env.GUILDHALL_SHARED ?? '', 'data/standards/brownfield-land');
const REGISTERS = join(FOLDER, 'real-registers');
const FAULTY = join(FOLDER, 'validator/tests/data/test-brownfield-register.csv');

const check = async (file: string) =>
  checkDataset(readFileSync(file), await loadStandard('brownfield-land'), { today: '2026-11-25' });

/** Mandatory columns for which a register has none by any name: looked up by eye. Every other one must be found. */
const TRULY_MISSING: Readonly<Record<string, readonly string[]>> = {
  'register-1.csv': ['SiteplanURL'],
  'register-4.csv': [],
  'register-7.csv': [],
  'register-10.csv': [],
  'register-13.csv': ['SiteplanURL'],
  'register-16.csv': ['OrganisationURI', 'SiteReference', 'FirstAddedDate'],
};

describe('the real registers', () => {
  it.each(Object.entries(TRULY_MISSING))('%s has no mandatory column that is not found', async (file, missing) => {
    const { tabular } = await loadStandard('brownfield-land');
    const { missingFields = [], rows } = await check(join(REGISTERS, file));
    const mandatory = tabular?.fields.filter(({ required }) => required).map(({ name }) => name) ?? [];
    expect(mandatory.filter((name) => missingFields.includes(name))).toEqual(missing);
    expect(rows).toBeGreaterThan(0);
  });

  it.each(Object.keys(TRULY_MISSING))('%s is told to be a brownfield land register', async (file) => {
    const { standard } = await detectStandard(readFileSync(join(REGISTERS, file)), standards);
    expect(standard?.id).toBe('brownfield-land');
  });

  it('are all there', () => {
    expect(readdirSync(REGISTERS).sort()).toEqual(Object.keys(TRULY_MISSING).sort());
  });
});

describe('the faulty register of the validator', () => {
  /**
   * What its source's test of the whole names: seven faults, by column and by row. It counts rows from the first below the header,
   * a spreadsheet from the header.
   */
  const NAMED = [
    '1 EndDate header-recommended',
    '2 SiteplanURL url-invalid',
    '2 GeoX coordinate-invalid',
    '2 GeoY coordinate-system',
    '2 PlanningHistory url-invalid',
    '3 GeoX coordinate-system',
    '3 GeoY coordinate-system',
  ];
  /** What the source mends without a word before it judges, and what it becomes: certain fixes here. */
  const MENDED = ['2 Deliverable yes', '2 LastUpdatedDate 2017-12-08', '3 LastUpdatedDate 2017-12-13'];
  /** Columns of the standard's first version. */
  const NO_LONGER_COLUMNS = 7;

  it('yields exactly the faults that its source names', async () => {
    const { faults } = await check(FAULTY);
    const told = faults.filter(({ severity, fix }) => severity !== 'notice' && fix === undefined);
    expect(told.map(({ row, column, code }) => `${row} ${column} ${code}`).sort()).toEqual([...NAMED].sort());
  });

  it('has beyond them only what can be mended with certainty, and columns that are no longer asked for', async () => {
    const { faults, counts } = await check(FAULTY);
    const mended = faults.filter(({ fix }) => fix !== undefined);
    expect(mended.map(({ row, column, fix }) => `${row} ${column} ${fix}`)).toEqual(MENDED);
    expect(counts.byCode['header-unknown']).toBe(NO_LONGER_COLUMNS);
    expect(counts.total).toBe(NAMED.length + MENDED.length + NO_LONGER_COLUMNS);
  });
});
