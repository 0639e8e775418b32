/** Ours beside the readers of CSV with the same checks: MiB a second, from a file to how many faults each column has. */
import { isDeepStrictEqual } from 'node:util';
import { benchCase, goal } from '../../support/report.mjs';
import { interleavedTimes } from '../../support/rounds.mjs';
import { median } from '../../support/statistics.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { duckdbCheck } from './duckdb.mjs';
import { withSpendFiles } from './temporary-files.mjs';

const MIB = 2 ** 20;
const FILES = [
  { faultEvery: 100, name: 'a fault in every hundredth row' },
  { faultEvery: 1, name: 'a fault in every row' },
];

/** All must find the same, or else their times say nothing. */
const assertAlike = async (contestants, { path, rows, faults }) => {
  const expected = await contestants.ours(path);
  if (expected.rows !== rows || expected.total !== faults) {
    throw new Error(`Ours finds ${expected.total} faults in ${expected.rows} rows: there are ${faults} in ${rows}.`);
  }
  for (const [name, check] of Object.entries(contestants)) {
    const got = await check(path);
    if (!isDeepStrictEqual(got, expected)) {
      throw new Error(`${name} finds otherwise: ${JSON.stringify(got)} and not ${JSON.stringify(expected)}.`);
    }
  }
  console.log(`All find the same ${faults} faults in ${rows} rows, column by column.`);
};

const split = ({ ours, DuckDB, ...peers }) => ({ ours, peers, limits: DuckDB === undefined ? {} : { DuckDB } });

const compareOne = async (contestants, file, name, rounds) => {
  await assertAlike(contestants, file);
  const runs = Object.entries(contestants).map(([each, check]) => [each, () => check(file.path)]);
  const before = () => globalThis.gc?.();
  const { clock, processor } = await interleavedTimes(Object.fromEntries(runs), { rounds, warmUp: 1, before });
  const size = file.bytes / MIB;
  const rates = (times, of) =>
    split(Object.fromEntries(Object.entries(times).map(([each, all]) => [each, (size / of(all)) * 1000])));
  const shortest = (all) => Math.min(...all);
  const middle = rates(processor, median);
  const title = `${Math.round(size)} MiB of payments, ${name}`;
  return {
    cases: [
      benchCase({ name: `${title}, of the processor`, ...middle, unit: 'MiB/s' }),
      benchCase({ name: `${title}, of the processor, best round`, ...rates(processor, shortest), unit: 'MiB/s' }),
      benchCase({ name: `${title}, by the clock`, ...rates(clock, median), unit: 'MiB/s' }),
      benchCase({ name: `${title}, by the clock, best round`, ...rates(clock, shortest), unit: 'MiB/s' }),
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

export const compareCsv = async ({ quick }) => {
  const duckdb = await duckdbCheck();
  if (!duckdb) console.log('DuckDB has no build for this machine: the limit is left out.');
  const contestants = { ...CONTESTANTS, ...(duckdb ? { DuckDB: duckdb } : {}) };
  const size = (quick ? 16 : 64) * MIB;
  const results = [];
  for (const { faultEvery, name } of FILES) {
    await withSpendFiles([{ size, faultEvery }], async ([file]) => {
      results.push(await compareOne(contestants, file, name, quick ? 3 : 7));
    });
  }
  return { cases: results.flatMap(({ cases }) => cases), goals: results.flatMap(({ goals }) => goals) };
};
