import type { Site } from '../site.js';

const SWEEP_MILLISECONDS = 5 * 60_000;

/** Deletes sessions that have ended, every few minutes. `stop` waits for a sweep under way. */
export const startSweeping = (
  { records, log }: Pick<Site, 'records' | 'log'>,
  milliseconds = SWEEP_MILLISECONDS,
): { stop(): Promise<void> } => {
  let sweep: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sweep = records.sessions.sweepExpired().catch((error: unknown) => log.error({ error }, 'sweeping sessions failed'));
  }, milliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sweep;
    },
  };
};
