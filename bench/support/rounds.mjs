import { median } from './statistics.mjs';

/**
 * Takes contestants in turn, one round each, so that what disturbs the machine disturbs all alike. `measure` runs a round of the one it
 * is given the name of; its figures are kept, in order, but for those of the first rounds, in which the engine compiles.
 */
export const inTurn = async (names, { rounds, warmUp }, measure) => {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    // Each goes first in turn: whoever follows finds a warmer or a fuller machine.
    for (const offset of names.keys()) {
      const name = names[(offset + Math.abs(round)) % names.length];
      const figure = await measure(name);
      if (round >= 0) figures[name].push(figure);
    }
  }
  return figures;
};

/**
 * Runs contestants in turn: `{ ours: () => …, … }`. Gives the median milliseconds of a round of each. The first rounds, in which
 * the engine compiles, do not count.
 */
export const interleaved = async (contestants, options) => {
  const times = await inTurn(Object.keys(contestants), options, async (name) => {
    const began = performance.now();
    await contestants[name]();
    return performance.now() - began;
  });
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
};
