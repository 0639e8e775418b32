import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedPackages } from '../../support/repository.js';
import { runCommand } from '../../support/run-command.js';
import { dependenciesFor } from './tarballs.js';

const PROJECTS = fileURLToPath(new URL('../projects/', import.meta.url));
const READY = /(?:ready|Local:)\s+(http:\/\/\S+)/;
const READY_WITHIN = 120_000;

/** Nothing that a tool of a project does may leave the machine but for packages. */
const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

export interface RunningProject {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A project of its own, outside the repository, which knows our package from its tarball only. */
export interface Project {
  /** Runs a program that the project has installed. */
  readonly run: (command: string, ...parameters: readonly string[]) => string;
  /** Every file below a folder of the project whose name ends so, each with its text. */
  readonly files: (folder: string, ending: string) => ReadonlyArray<{ readonly name: string; readonly text: string }>;
  /** The text of a file of the project. */
  readonly read: (file: string) => string;
  /** Starts a server, whose output names its address. */
  readonly start: (command: string, ...parameters: readonly string[]) => Promise<RunningProject>;
  readonly remove: () => void;
}

const start = async (folder: string, command: string, parameters: readonly string[]): Promise<RunningProject> => {
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { ...ENVIRONMENT, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (what: string): void => {
      child.kill('SIGKILL');
      reject(new Error(`${command} ${parameters.join(' ')} ${what}:\n${printed}`));
    };
    const timer = setTimeout(() => fail('did not say where it serves'), READY_WITHIN);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const [, found] = READY.exec(printed) ?? [];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => {
      clearTimeout(timer);
      fail('ended before it served');
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
};

/** Copies a project of projects/ out of the repository and installs it together with a package of ours from its tarball. */
export const installProject = (name: string, ours: string): Project => {
  const entry = publishedPackages().find((one) => one.name === ours);
  if (!entry) throw new Error(`${ours} is not a published package.`);
  const folder = mkdtempSync(join(tmpdir(), `guildhall-project-${name}-`));
  cpSync(join(PROJECTS, name), folder, { recursive: true });
  const file = join(folder, 'package.json');
  const json = JSON.parse(readFileSync(file, 'utf8'));
  json.dependencies = { ...dependenciesFor(entry), ...json.dependencies };
  writeFileSync(file, JSON.stringify(json, null, 2));
  // What builds a project is among its development dependencies.
  runCommand('npm', ['install', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    run: (command, ...parameters) => runCommand(command, parameters, { cwd: folder, env: ENVIRONMENT }),
    files: (below, ending) =>
      readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(ending))
        .map((path) => ({ name: path, text: read(join(below, path)) })),
    read,
    start: (command, ...parameters) => start(folder, command, parameters),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
