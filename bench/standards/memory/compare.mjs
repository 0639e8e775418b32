/** A large file without a fault and one with a fault in every row, each in a process of its own: memory and time. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { benchCase, goal } from '../../support/report.mjs';
import { median } from '../../support/statistics.mjs';
import { withSpendFiles } from '../csv/temporary-files.mjs';

const MIB = 2 ** 20;
const CHILD = fileURLToPath(new URL('check-one.mjs', import.meta.url));
const MOST_MEMORY = 150;
const MOST_TIMES = 1.5;

const run = promisify(execFile);

const checkInChild = async ({ path, rows, bytes, faults }) => {
  const { stdout } = await run(process.execPath, [CHILD, path, 'lga-spend']);
  const found = JSON.parse(stdout);
  if (found.rows !== rows || found.bytes !== bytes || found.total !== faults) {
    throw new Error(`The check finds ${found.total} faults in ${found.rows} rows: there are ${faults} in ${rows}.`);
  }
  return found;
};

export const compareMemory = async ({ quick }) => {
  const size = quick ? 128 * MIB : 1024 * MIB;
  const rounds = quick ? 2 : 3;
  const title = quick ? '128 MiB' : '1 GiB';
  const names = ['without a fault', 'with a fault in every row'];
  const found = names.map(() => []);
  const files = [
    { size, faultEvery: 0 },
    { size, faultEvery: 1 },
  ];
  await withSpendFiles(files, async (written) => {
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const at of order) found[at].push(await checkInChild(written[at]));
    }
  });
  const memory = found.map((runs) => Math.max(...runs.map((each) => each.memory)));
  const figures = (of, name) => found.map((runs) => of(runs.map((each) => each[name])));
  const seconds = figures(median, 'seconds');
  const processor = figures(median, 'processor');
  const shortest = (all) => Math.min(...all);
  const best = { seconds: figures(shortest, 'seconds'), processor: figures(shortest, 'processor') };
  return {
    cases: names.flatMap((name, at) => [
      benchCase({ name: `${title} ${name}, of the processor`, ours: processor[at], peers: {}, unit: 's' }),
      benchCase({
        name: `${title} ${name}, of the processor, best round`,
        ours: best.processor[at],
        peers: {},
        unit: 's',
      }),
      benchCase({ name: `${title} ${name}, by the clock`, ours: seconds[at], peers: {}, unit: 's' }),
      benchCase({ name: `${title} ${name}, by the clock, best round`, ours: best.seconds[at], peers: {}, unit: 's' }),
      benchCase({ name: `${title} ${name}, most memory`, ours: memory[at], peers: {}, unit: 'MB' }),
    ]),
    goals: [
      ...names.map((name, at) =>
        goal({ name: `memory in MB, ${title} ${name}`, atMost: MOST_MEMORY, got: memory[at] }),
      ),
      goal({
        name: `times as long, the one of the other, ${title}`,
        atMost: MOST_TIMES,
        got: Math.max(...processor) / Math.min(...processor),
      }),
    ],
  };
};
