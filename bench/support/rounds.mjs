import { median } from './statistics.mjs';

/**
 * Runs contestants in turn, one round each, so that what disturbs the machine disturbs all alike: `{ ours: () => …, … }`. Gives of each
 * the milliseconds of every round, by the clock and of the processor (all threads together, which other programs do not disturb).
 * The first rounds, in which the engine compiles, do not count. `before` is called before each round and not measured.
 */
export const interleavedTimes = async (contestants, { rounds, warmUp, before = () => {} }) => {
  const names = Object.keys(contestants);
  const clock = Object.fromEntries(names.map((name) => [name, []]));
  const processor = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    // Each goes first in turn: whoever follows finds a warmer or a fuller machine.
    for (const offset of names.keys()) {
      const name = names[(offset + Math.abs(round)) % names.length];
      before();
      const usedBefore = process.cpuUsage();
      const began = performance.now();
      await contestants[name]();
      if (round < 0) continue;
      clock[name].push(performance.now() - began);
      const { user, system } = process.cpuUsage(usedBefore);
      processor[name].push((user + system) / 1000);
    }
  }
  return { clock, processor };
};

/** The median milliseconds by the clock of a round of each. */
export const interleaved = async (contestants, options) => {
  const { clock } = await interleavedTimes(contestants, options);
  return Object.fromEntries(Object.entries(clock).map(([name, each]) => [name, median(each)]));
};
