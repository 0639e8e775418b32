import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fictional councils that the package ships, by the name of their file. */
export const sampleCouncils = ['hartwold', 'aberwennol', 'marlshire', 'wexmoor'] as const;

export type SampleCouncil = (typeof sampleCouncils)[number];

/** Where the council.yml of a fictional council is on this machine; its logo stands beside it. */
export const sampleCouncilPath = (name: SampleCouncil): string =>
  fileURLToPath(new URL(`../../samples/${name}.yml`, import.meta.url));

/** The text of the council.yml of a fictional council. */
export const sampleCouncilText = (name: SampleCouncil): string => readFileSync(sampleCouncilPath(name), 'utf8');
