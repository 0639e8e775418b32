import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type CouncilSettings, formatFaults, type SettingsFragment } from '@guildhall/council';
import { readCouncilFile } from '@guildhall/council/file';
import { sampleCouncilPath, sampleCouncils } from '@guildhall/council/samples';
import { CliError } from '../terminal/errors.js';

export interface LoadedCouncil {
  readonly settings: CouncilSettings;
  /** Absolute path of its council.yml; what it names is relative to the folder. */
  readonly file: string;
  readonly folder: string;
}

/** The council.yml to start with: as named, else the one in this folder, else the sample council's. */
export const councilPath = (named: string | undefined, workingFolder: string): string => {
  if (named) {
    const sample = sampleCouncils.find((name) => name === named);
    if (sample) return sampleCouncilPath(sample);
    const path = resolve(workingFolder, named);
    if (existsSync(path)) return path;
    throw new CliError(
      'no-council',
      `There is no file ${path}, and no sample council is called “${named}”.`,
      `Give the path of a council.yml, or one of ${sampleCouncils.join(', ')}.`,
    );
  }
  const own = resolve(workingFolder, 'council.yml');
  return existsSync(own) ? own : sampleCouncilPath('hartwold');
};

/** Reads and checks a council.yml; throws a `CliError` that lists every fault with its line and fix. */
export const loadCouncil = async (file: string, fragments: readonly SettingsFragment[]): Promise<LoadedCouncil> => {
  const read = await readCouncilFile(file, { fragments });
  if (!read.ok) {
    throw new CliError(
      'bad-council',
      `${file} has ${read.faults.length === 1 ? 'a fault' : `${read.faults.length} faults`}.`,
      `Mend ${read.faults.length === 1 ? 'it' : 'them'} and start again. Nothing was started.`,
      { details: formatFaults(read.faults).split('\n') },
    );
  }
  return { settings: read.settings, file, folder: dirname(file) };
};
