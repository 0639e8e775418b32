/** Attempts before a message is given up on: with the pauses below, about two days. */
export const MOST_ATTEMPTS = 15;

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 6 * 3600;

/**
 * Seconds to wait after attempt number `attempt` (from 1): 30, 60, 120 and so on up to six hours, each up to a fifth shorter
 * or longer at random, so that what failed together does not come back together.
 */
export const pauseAfter = (attempt: number, random: () => number = Math.random): number =>
  Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (attempt - 1)) * (0.8 + 0.4 * random());
