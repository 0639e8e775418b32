import type { SampleCouncil } from '../council.js';
import { ABERWENNOL } from './aberwennol.js';
import { HARTWOLD } from './hartwold.js';
import { MARLSHIRE } from './marlshire.js';
import { WEXMOOR } from './wexmoor.js';

/** The fictional councils that have a sample, by id. */
export const SAMPLE_COUNCILS = {
  hartwold: HARTWOLD,
  aberwennol: ABERWENNOL,
  wexmoor: WEXMOOR,
  marlshire: MARLSHIRE,
} as const satisfies Readonly<Record<string, SampleCouncil>>;

/** The sample council with that GSS code; undefined for a real council. */
export const sampleCouncilOf = (gss: string): SampleCouncil | undefined =>
  Object.values(SAMPLE_COUNCILS).find((council) => council.gss === gss);
