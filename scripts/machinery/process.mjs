/** What every piece of machinery needs: a command's output, a wait with an end, a child that cannot outlive us. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that a suite needs is not on this machine. The message says what, and how to get it. */
export class MachineryMissing extends Error {
  constructor(what, fix) {
    super(`${what}\n  What to do: ${fix}`);
    this.name = 'MachineryMissing';
  }
}

/** The folder outside the repository where what was fetched or made is kept between runs. */
export const cacheFolder = () =>
  process.env.GUILDHALL_MACHINERY_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'guildhall-machinery');

/** The first file of this name on the path, or undefined. */
export const onPath = (name, folders = (process.env.PATH ?? '').split(delimiter)) =>
  folders.map((folder) => join(folder, name)).find((file) => existsSync(file));

/** Runs a command to its end and returns what it printed; throws with its last lines where it failed. */
export const run = (command, args, { env = process.env, cwd, input, timeoutSeconds = 60 } = {}) => {
  const done = spawnSync(command, args, {
    env,
    cwd,
    input,
    encoding: 'utf8',
    timeout: timeoutSeconds * 1000,
    maxBuffer: 64 * 1024 * 1024,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  if (done.status !== 0) {
    const why = done.error?.code === 'ETIMEDOUT' ? `no end after ${timeoutSeconds} s` : (done.error?.message ?? '');
    const said = `${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} failed (${done.status ?? done.signal ?? 'not run'}) ${why}\n${said}`);
  }
  return done.stdout;
};

/** What `run` returns, trimmed, or undefined where the command failed or does not exist. */
export const tryRun = (command, args, options) => {
  try {
    return run(command, args, options).trim();
  } catch {
    return undefined;
  }
};

/** A port of 127.0.0.1 that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Asks until the answer is true-ish and returns it; throws with `what` after the time given. */
export const waitFor = async (ask, what, { seconds = 60, everyMilliseconds = 100, alive = () => true } = {}) => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (!alive()) throw new Error(`${what}: it ended before it was ready.`);
    if (Date.now() > end) throw new Error(`${what}: not ready after ${seconds} s.`);
    await sleep(everyMilliseconds);
  }
};

/**
 * Starts a daemon that ends with this process even where this process is killed (on Linux, by the parent-death signal).
 * @returns the child, with `stop(signal, seconds)` that waits for its end and kills it after that time.
 */
export const startDaemon = (command, args, { env, cwd, log, user, deathSignal = 'TERM' } = {}) => {
  const setpriv = onPath('setpriv');
  const asUser = user === undefined ? [] : [`--reuid=${user}`, `--regid=${user}`, '--init-groups'];
  const [file, ...all] = setpriv
    ? [setpriv, `--pdeathsig=${deathSignal}`, ...asUser, '--', command, ...args]
    : [command, ...args];
  const child = spawn(file, all, { env: { ...process.env, ...env }, cwd, stdio: ['ignore', log, log] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.once('error', () => {});
  const alive = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  const stop = async (signal = 'SIGTERM', seconds = 30) => {
    if (!alive()) return;
    child.kill(signal);
    const patience = new AbortController();
    await Promise.race([
      ended,
      sleep(seconds * 1000, undefined, { signal: patience.signal }).then(
        () => child.kill('SIGKILL'),
        () => {},
      ),
    ]);
    patience.abort();
    if (alive()) await ended;
  };
  return { pid: child.pid, alive, stop };
};
