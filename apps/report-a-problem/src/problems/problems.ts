import { flyTipping } from './fly-tipping.js';
import { graffiti } from './graffiti.js';
import { missedBin } from './missed-bin.js';
import { pothole } from './pothole.js';
import type { Problem } from './problem.js';
import { somethingElse } from './something-else.js';
import { streetLight } from './street-light.js';

/** Every problem, in the order in which the first page offers them. */
export const PROBLEMS: readonly Problem[] = [pothole, flyTipping, streetLight, graffiti, missedBin, somethingElse];
