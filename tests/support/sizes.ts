/** Long suites run at a reduced, seeded size unless GUILDHALL_FULL=1 asks for the size that the issue states. */
export const isFull = process.env.GUILDHALL_FULL === '1';

export const sized = (reduced: number, full: number): number => (isFull ? full : reduced);

/** A small seeded generator (mulberry32): the same seed gives the same run. Numbers from 0 up to 1. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
