/** Ours beside the readers of CSV with the same checks: MiB a second, from a file to how many faults each column has. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { benchCase, goal } from '../../support/report.mjs';
import { inTurn } from '../../support/rounds.mjs';
import { median } from '../../support/statistics.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { duckdbCheck } from './duckdb.mjs';
import { withSpendFiles } from './temporary-files.mjs';

const MIB = 2 ** 20;
const CHILD = fileURLToPath(new URL('run-contestant.mjs', import.meta.url));
const FILES = [
  { faultEvery: 100, name: 'a fault in every hundredth row' },
  { faultEvery: 1, name: 'a fault in every row' },
];

const answerOf = async (child) => {
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`A contestant ended with ${code}.`))),
  ]);
  return answer;
};

const startChild = async (name, path) => {
  const child = fork(CHILD, [name, path]);
  await answerOf(child);
  const check = () => {
    child.send('check');
    return answerOf(child);
  };
  return { check, stop: () => child.kill() };
};

/** All must find the same, or else their times say nothing. */
const assertAlike = async (children, { rows, faults }) => {
  const { found: expected } = await children.ours.check();
  if (expected.rows !== rows || expected.total !== faults) {
    throw new Error(`Ours finds ${expected.total} faults in ${expected.rows} rows: there are ${faults} in ${rows}.`);
  }
  for (const [name, { check }] of Object.entries(children)) {
    const { found } = await check();
    if (!isDeepStrictEqual(found, expected)) {
      throw new Error(`${name} finds otherwise: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}.`);
    }
  }
  console.log(`All find the same ${faults} faults in ${rows} rows, column by column.`);
};

const split = ({ ours, DuckDB, ...peers }) => ({ ours, peers, limits: DuckDB === undefined ? {} : { DuckDB } });
const shortest = (all) => Math.min(...all);

const report = (times, size, name) => {
  const rates = (kind, of) =>
    split(
      Object.fromEntries(
        Object.entries(times).map(([each, all]) => [each, (size / of(all.map((time) => time[kind]))) * 1000]),
      ),
    );
  const middle = rates('processor', median);
  const title = `${Math.round(size)} MiB of payments, ${name}`;
  const unit = 'MiB/s';
  return {
    cases: [
      benchCase({ name: `${title}, of the processor`, ...middle, unit }),
      benchCase({ name: `${title}, of the processor, best round`, ...rates('processor', shortest), unit }),
      benchCase({ name: `${title}, by the clock`, ...rates('clock', median), unit }),
      benchCase({ name: `${title}, by the clock, best round`, ...rates('clock', shortest), unit }),
    ],
    goals: [
      goal({
        name: `as fast as the fastest of the JavaScript ones, ${name}`,
        atLeast: 1,
        got: middle.ours / Math.max(...Object.values(middle.peers)),
      }),
    ],
  };
};

const compareOne = async (names, file, name, rounds) => {
  const children = {};
  try {
    for (const each of names) children[each] = await startChild(each, file.path);
    await assertAlike(children, file);
    const times = await inTurn(names, { rounds, warmUp: 1 }, (each) => children[each].check());
    return report(times, file.bytes / MIB, name);
  } finally {
    for (const { stop } of Object.values(children)) stop();
  }
};

export const compareCsv = async ({ quick }) => {
  const hasDuckdb = (await duckdbCheck()) !== undefined;
  if (!hasDuckdb) console.log('DuckDB has no build for this machine: the limit is left out.');
  const names = [...Object.keys(CONTESTANTS), ...(hasDuckdb ? ['DuckDB'] : [])];
  const size = (quick ? 16 : 64) * MIB;
  const results = [];
  for (const { faultEvery, name } of FILES) {
    await withSpendFiles([{ size, faultEvery }], async ([file]) => {
      results.push(await compareOne(names, file, name, quick ? 3 : 7));
    });
  }
  return { cases: results.flatMap(({ cases }) => cases), goals: results.flatMap(({ goals }) => goals) };
};
