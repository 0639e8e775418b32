/** Runs the cases in a thread of its own, so that one that never ends can be seen and stopped from outside. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadStandard, standards } from '@guildhall/datasets/standards';
import fc from 'fast-check';
import { cases } from './generators.mjs';
import { hold } from './hold.mjs';

const { runs, seed, clock } = workerData;
const loaded = new Map(await Promise.all(standards.map(async ({ id }) => [id, await loadStandard(id)])));
// Most cases are told among the standard that they come from and those that are no CSV, each tenth among all.
const few = new Map(standards.map((one) => [one.id, standards.filter((each) => each === one || each.kind !== 'csv')]));
const outcomes = {};
const details = await fc.check(
  fc.asyncProperty(cases(loaded), async (each) => {
    clock[0] += 1;
    const among = clock[0] % 10 === 0 ? standards : few.get(each.standard);
    for (const outcome of await hold(each, among, loaded)) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }),
  { numRuns: runs, seed, endOnFailure: false },
);
const { failed, numRuns, errorInstance } = details;
const why = failed ? `${errorInstance?.stack}\n${fc.defaultReportMessage(details)}` : undefined;
parentPort.postMessage({ failed, ran: numRuns, outcomes, why });
