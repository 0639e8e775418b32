/** Identifiers beside the packages that have them, CSV beside its readers, and a GiB of payments: time and memory. */
import { machine } from '../support/machine.mjs';
import { printMachine, printReport, readOptions } from '../support/report.mjs';
import { compareCsv } from './csv/compare.mjs';
import { compareIdentifiers } from './identifiers/compare.mjs';
import { compareMemory } from './memory/compare.mjs';

const options = readOptions();
const on = machine();
printMachine(on);

const identifiers = await compareIdentifiers(options);
const csv = await compareCsv(options);
const memory = await compareMemory(options);

process.exitCode = printReport(
  {
    machine: on,
    cases: [...identifiers.cases, ...csv.cases, ...memory.cases],
    goals: [...identifiers.goals, ...csv.goals, ...memory.goals],
  },
  options,
);
