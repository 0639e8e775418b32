import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const isFull = process.env.GUILDHALL_FULL === '1';
const RUNS = isFull ? 100_000 : 400;
/** One thread for each. */
const SEEDS = isFull ? [20_261_128, 20_261_129] : [20_261_128];
/** A case of a few hundred bytes takes a few milliseconds: one that takes this long never ends. */
const HANG = 30_000;

interface Outcome {
  readonly failed: boolean;
  readonly ran: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly why?: string;
}

/** Runs the cases against the package as it is built, in a thread that is watched. */
const run = (runs: number, seed: number): Promise<Outcome> => {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('../../test/any-bytes/worker.mjs', import.meta.url), {
    workerData: { runs, seed, clock },
  });
  return new Promise<Outcome>((resolve, reject) => {
    let seen = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(clock, 0);
      if (now === seen) {
        void worker.terminate();
        reject(new Error(`Case ${now} of seed ${seed} hangs.`));
      }
      seen = now;
    }, HANG);
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => clearInterval(watch));
  });
};

it(
  'makes a report or a clear refusal of any bytes at all',
  async () => {
    const all = await Promise.all(SEEDS.map((seed) => run(RUNS / SEEDS.length, seed)));
    expect(all.map(({ why }) => why)).toEqual(SEEDS.map(() => undefined));
    const total = (outcome: string): number => all.reduce((sum, { outcomes }) => sum + (outcomes[outcome] ?? 0), 0);
    expect(total('reported')).toBe(RUNS);
    const kinds = ['told', 'fixed', 'refused'].map((outcome) => `${total(outcome)} ${outcome}`);
    for (const kind of ['told', 'fixed', 'refused']) expect(total(kind)).toBeGreaterThan(0);
    const ran = all.reduce((sum, each) => sum + each.ran, 0);
    console.log(
      `${ran} cases, 0 crashes, 0 hangs (${kinds.join(', ')}; seeds ${SEEDS.join(', ')}${isFull ? '' : ', reduced'})`,
    );
  },
  isFull ? 7_200_000 : 120_000,
);
