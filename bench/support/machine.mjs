import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What a bench ran on. Memory in GiB; load is of the last minute, when the bench began. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: Math.round((totalmem() / 2 ** 30) * 10) / 10,
  system: `${platform()} ${release()}`,
  node: process.version,
  load: Math.round(loadavg()[0] * 100) / 100,
});
