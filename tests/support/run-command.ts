import { spawnSync } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds; default five minutes. */
  readonly timeout?: number;
}

/** Runs a command to its end and gives what it printed; throws with all of it when it fails. */
export const runCommand = (command: string, parameters: readonly string[], options: CommandOptions = {}): string => {
  const result = spawnSync(command, parameters, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    encoding: 'utf8',
    timeout: options.timeout ?? 300_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) {
    throw new Error(
      `${command} ${parameters.join(' ')} ended with ${result.status ?? result.signal ?? result.error?.message}\n${result.stdout}\n${result.stderr}`,
    );
  }
  return result.stdout;
};
