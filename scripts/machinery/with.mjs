/**
 * Runs a command with real machinery: node scripts/machinery/with.mjs postgres docker -- npm run test:postgres
 * It says what it found or started and where, hands it on in the environment, and stops what it started, however it ends.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { startDocker } from './docker.mjs';
import { startPostgres } from './postgres.mjs';
import { MachineryMissing } from './process.mjs';
import { findChromium, findHelm } from './tools.mjs';

const MACHINERY = { postgres: startPostgres, docker: startDocker, helm: findHelm, chromium: findChromium };

/** Starts the named machinery and returns one environment, the lines of what was found, and one stop for all of it. */
export const startMachinery = async (names, log = console.log) => {
  const started = [];
  const stop = async () => {
    for (const { stop: stopOne } of started.splice(0).reverse()) await stopOne();
  };
  try {
    for (const name of names) {
      const start = MACHINERY[name];
      if (!start)
        throw new Error(`There is no machinery called "${name}". Known: ${Object.keys(MACHINERY).join(', ')}.`);
      const one = await start();
      started.push(one);
      log(`found  ${one.found}`);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: Object.assign({}, ...started.map((one) => one.env)), stop };
};

/** Runs a command to its end with signals handed on, and returns its exit code. */
export const runToEnd = (command, args, env) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const done = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      done(127);
    });
    child.once('close', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });

const main = async (argv) => {
  const split = argv.indexOf('--');
  if (split === -1 || split === argv.length - 1) {
    console.error(
      'Usage: node scripts/machinery/with.mjs [postgres] [docker] [helm] [chromium] -- COMMAND [ARGUMENTS]',
    );
    return 2;
  }
  const [command, ...args] = argv.slice(split + 1);
  let machinery;
  try {
    machinery = await startMachinery(argv.slice(0, split));
  } catch (error) {
    console.error(error instanceof MachineryMissing ? error.message : error);
    return 1;
  }
  try {
    return await runToEnd(command, args, { ...process.env, ...machinery.env });
  } finally {
    await machinery.stop();
  }
};

if (import.meta.main ?? process.argv[1]?.endsWith('with.mjs')) process.exitCode = await main(process.argv.slice(2));
