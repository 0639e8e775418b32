import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './repository.js';

export interface ServerOptions {
  /** A sample council's name or the path of a council.yml. */
  readonly council?: string;
  /** The data folder. */
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  readonly port?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds to wait for the ready line; default one minute. */
  readonly readyWithin?: number;
}

/** A Guildhall server in a process of its own, as `guildhall up` starts it. */
export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a server on a free loopback port and waits for its ready line; throws with its output when it ends before. */
export const startServerProcess = async (options: ServerOptions): Promise<ServerProcess> => {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'packages/guildhall/dist/bin.js'), 'up', '--council', options.council ?? 'hartwold'],
    {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(options.port ?? 0),
        GUILDHALL_DATA: options.data,
        DATABASE_URL: options.databaseUrl ?? '',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`no ready line in time:\n${printed}`));
    }, options.readyWithin ?? 60_000);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const ready = /^ready (http\S+)$/m.exec(printed);
      if (ready?.[1]) {
        clearTimeout(timer);
        resolve(ready[1]);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`the server ended (${code ?? signal}) before it was ready:\n${printed}`));
    });
  });
  return {
    url,
    process: child,
    output: () => printed,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
};
