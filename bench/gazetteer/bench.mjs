/** The gazetteer, part by part: `npm run bench:gazetteer -- matching`. Without the name of a part, all of them. */
import { machine } from '../support/machine.mjs';
import { printMachine, printReport, readOptions } from '../support/report.mjs';
import { measureMatching } from './matching/measure.mjs';

const PARTS = { matching: measureMatching };

const parameters = process.argv.slice(2);
const named = parameters.filter((each) => !each.startsWith('-'));
const unknown = named.filter((each) => !Object.hasOwn(PARTS, each));
if (unknown.length > 0) {
  console.error(`No part of this bench is called ${unknown.join(', ')}. It has: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const options = readOptions(parameters.filter((each) => each.startsWith('-')));
const on = machine();
printMachine(on);

const report = { machine: on, cases: [], goals: [] };
for (const part of named.length > 0 ? named : Object.keys(PARTS)) {
  const { cases, goals } = await PARTS[part](options);
  report.cases.push(...cases);
  report.goals.push(...goals);
}
process.exitCode = printReport(report, options);
