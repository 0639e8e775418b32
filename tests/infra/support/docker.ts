import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../support/repository.js';

export const IMAGE = 'guildhall:test';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** Both streams, as somebody at a terminal would see them. */
  readonly said: string;
}

/** Runs docker to its end, whatever the end. */
export const docker = (parameters: readonly string[], env: NodeJS.ProcessEnv = {}, seconds = 900): Ended => {
  const { status, stdout, stderr, error } = spawnSync('docker', parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  return { status, stdout: stdout ?? '', said: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
};

/** Runs docker and gives what it printed; throws with all of it where it failed. */
export const dockerOk = (parameters: readonly string[], env: NodeJS.ProcessEnv = {}, seconds = 900): string => {
  const { status, stdout, said } = docker(parameters, env, seconds);
  if (status !== 0) throw new Error(`docker ${parameters.join(' ')} ended with ${status}\n${said.slice(-4000)}`);
  return stdout.trim();
};

export const version = (): string =>
  JSON.parse(readFileSync(join(ROOT, 'packages/guildhall/package.json'), 'utf8')).version;

/** Builds the image from the repository as it is; after the first time the build cache makes it quick. */
export const buildImage = (): number => {
  const began = Date.now();
  const ca = process.env.BUILD_CA;
  dockerOk(
    [
      ['buildx', 'build', '--progress=plain', '--load', '--file', 'infra/docker/Dockerfile', '--tag', IMAGE],
      ['--build-arg', `VERSION=${version()}`, '--build-arg', 'REVISION=test'],
      ca ? ['--secret', `id=ca,src=${ca}`] : [],
      ['.'],
    ].flat(),
  );
  return (Date.now() - began) / 1000;
};

/**
 * Lets connections that the other side closed be noticed. docker() holds this process up until it ends, and a request right after
 * it would be sent down a connection that has been closed in the meantime.
 */
export const settled = (): Promise<void> => sleep(100);

/** Asks until the address answers 200 and gives the page; throws with the last answer after the time given. */
export const untilAnswered = async (url: string, seconds: number): Promise<string> => {
  const end = Date.now() + seconds * 1000;
  let last = 'nothing was asked';
  await settled();
  while (Date.now() < end) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      const text = await response.text();
      if (response.ok) return text;
      last = `${response.status}: ${text.slice(0, 300)}`;
    } catch (error) {
      last = error instanceof Error ? `${error.message} ${error.cause ?? ''}` : String(error);
    }
    await sleep(100);
  }
  throw new Error(`${url} did not answer 200 within ${seconds} s; last: ${last}`);
};

/** A port of 127.0.0.1 that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Mebibytes of memory that a container uses now. */
export const memoryOf = (container: string): number => {
  const used = dockerOk(['stats', '--no-stream', '--format', '{{.MemUsage}}', container]).split('/')[0]?.trim() ?? '';
  const [, number = '', unit = ''] = /^([\d.]+)(KiB|MiB|GiB)$/.exec(used) ?? [];
  const factor = { KiB: 1 / 1024, MiB: 1, GiB: 1024 }[unit];
  if (factor === undefined) throw new Error(`docker stats says “${used}” of ${container}`);
  return Number(number) * factor;
};

/** Mebibytes that a container's Node.js process used at its highest. */
export const peakMemoryOf = (container: string): number => {
  const status = dockerOk([
    'exec',
    container,
    'node',
    '--print',
    "require('node:fs').readFileSync('/proc/1/status', 'utf8')",
  ]);
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  if (!kibibytes) throw new Error(`/proc/1/status of ${container} has no VmHWM`);
  return Math.round(Number(kibibytes) / 1024);
};

/** A figure that somebody who runs Guildhall wants to know. */
export const figure = (what: string, value: string): void => console.log(`figure  ${what}: ${value}`);
