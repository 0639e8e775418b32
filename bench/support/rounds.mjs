import { median } from './statistics.mjs';

/**
 * Runs contestants in turn, one round each, so that what disturbs the machine disturbs all alike: `{ ours: () => …, … }`.
 * Gives the median milliseconds of a round of each. The first rounds, in which the engine compiles, do not count.
 */
export const interleaved = async (contestants, { rounds, warmUp }) => {
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    // Each goes first in turn: whoever follows finds a warmer or a fuller machine.
    for (const offset of names.keys()) {
      const name = names[(offset + Math.abs(round)) % names.length];
      const began = performance.now();
      await contestants[name]();
      if (round >= 0) times[name].push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
};
