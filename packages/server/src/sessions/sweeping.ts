import type { Site } from '../site.js';

const SWEEP_MILLISECONDS = 5 * 60_000;

const DAY_MILLISECONDS = 24 * 60 * 60_000;

/**
 * Deletes sessions that have ended, and erases submissions older than the privacy notice promises, every few minutes.
 * `stop` waits for a sweep under way.
 */
export const startSweeping = (
  { records, log, settings, now }: Pick<Site, 'records' | 'log' | 'settings' | 'now'>,
  milliseconds = SWEEP_MILLISECONDS,
): { stop(): Promise<void> } => {
  const sweepOnce = async (): Promise<void> => {
    await records.sessions.sweepExpired();
    await records.rateLimits.sweepExpired();
    const kept = settings.statements.privacy.retentionDays * DAY_MILLISECONDS;
    const erased = await records.submissions.eraseBefore(new Date(now().getTime() - kept));
    if (erased > 0) log.info({ erased }, 'erased submissions whose time to be kept is over');
  };
  let sweep: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sweep = sweepOnce().catch((error: unknown) => log.error({ error }, 'sweeping failed'));
  }, milliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sweep;
    },
  };
};
