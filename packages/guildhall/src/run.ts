import { DatabaseError } from '@guildhall/database';
import { CHECK_USAGE, check } from './commands/check.js';
import { UP_USAGE, up } from './commands/up.js';
import { CliError, formatError } from './terminal/errors.js';
import type { ProgressStream } from './terminal/progress.js';
import { untilSignal } from './terminal/signals.js';
import { packageVersion } from './terminal/version.js';

export interface RunContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  readonly stdout: ProgressStream;
  readonly stderr: ProgressStream;
  /** Resolves when the program is asked to stop. */
  readonly untilStopped: () => Promise<void>;
}

const USAGE = `Guildhall: council services that can be launched with one command.

  guildhall up          serve a council's services from this machine
  guildhall check FILE  hold a file to a dataset standard
  guildhall --version
  guildhall COMMAND --help

${UP_USAGE}
${CHECK_USAGE}`;

/** Runs one command; resolves with the exit code. What goes wrong is said on standard error with a cause and a next step. */
export const run = async (parameters: readonly string[], given: Partial<RunContext> = {}): Promise<number> => {
  const context: RunContext = {
    environment: process.env,
    workingFolder: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    untilStopped: untilSignal,
    ...given,
  };
  const [command, ...rest] = parameters;
  try {
    if (command === 'up' || command === 'serve') return await up(rest, context);
    if (command === 'check') return await check(rest, context);
    if (command === '--version') {
      context.stdout.write(`${packageVersion()}\n`);
      return 0;
    }
    if (command === undefined || command === '--help' || command === 'help') {
      context.stdout.write(USAGE);
      return command === undefined ? 1 : 0;
    }
    throw new CliError('unknown-command', `There is no command “${command}”.`, 'See guildhall --help.');
  } catch (error) {
    context.stderr.write(`${describe(error, context.environment.GUILDHALL_VERBOSE === '1')}\n`);
    return error instanceof CliError ? error.exitCode : 1;
  }
};

const describe = (error: unknown, verbose: boolean): string => {
  const stack = verbose && error instanceof Error ? `\n${error.stack}` : '';
  if (error instanceof CliError) return formatError(error) + stack;
  if (error instanceof DatabaseError) {
    const problem = error.message.replace(error.nextStep, '').trim();
    return formatError(new CliError(error.code, problem, error.nextStep)) + stack;
  }
  const message = error instanceof Error ? error.message : String(error);
  return (
    formatError(
      new CliError('unexpected', message, 'Run it again with GUILDHALL_VERBOSE=1 and report what it prints.'),
    ) + stack
  );
};
