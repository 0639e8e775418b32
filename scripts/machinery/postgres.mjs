/** A real PostgreSQL in a temporary folder, on loopback and a free port, as durable as in earnest (fsync is on). */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, MachineryMissing, onPath, run, startDaemon, tryRun, waitFor } from './process.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The folder of initdb and postgres: the newest of Debian's, or the one on the path. */
const binFolder = () => {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions
    .map((version) => join(DEBIAN_FOLDER, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  const found = debian ?? onPath('initdb')?.replace(/[/\\]initdb$/, '');
  if (!found) {
    throw new MachineryMissing(
      'PostgreSQL is not on this machine.',
      'run `bash .ci/install/postgresql.sh` as root (Debian), or install PostgreSQL 15 or newer and put initdb on the path.',
    );
  }
  return found;
};

/** PostgreSQL refuses to run as root: then Debian's own user runs it. */
const unprivileged = () => {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(tryRun('id', [flag, 'postgres']) ?? Number.NaN));
  if (Number.isNaN(uid))
    throw new MachineryMissing(
      'There is no user called postgres.',
      'install PostgreSQL from Debian, or do not run as root.',
    );
  return { uid, gid };
};

/**
 * @returns {Promise<{ env: Record<string, string>, found: string, url: string, stop: () => Promise<void> }>}
 *   `env` has GUILDHALL_TEST_DATABASE_URL: a superuser's URL, from which a suite makes databases of its own.
 */
export const startPostgres = async () => {
  const named = process.env.GUILDHALL_TEST_DATABASE_URL;
  if (named) {
    const { host } = new URL(named);
    return { env: {}, url: named, found: `PostgreSQL at ${host} (named in the environment)`, stop: async () => {} };
  }
  const bin = binFolder();
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'gh-postgres-'));
  const data = join(folder, 'data');
  const logFile = join(folder, 'postgres.log');
  const password = randomBytes(18).toString('base64url');
  const passwordFile = join(folder, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) for (const path of [folder, data, passwordFile]) chownSync(path, owner.uid, owner.gid);
  chmodSync(folder, 0o700);

  const make = [
    join(bin, 'initdb'),
    '--pgdata',
    data,
    '--username=guildhall',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  if (owner)
    run('setpriv', [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--', ...make], {
      cwd: folder,
      timeoutSeconds: 120,
    });
  else run(make[0], make.slice(1), { cwd: folder, timeoutSeconds: 120 });
  rmSync(passwordFile);

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    fsync: 'on',
    synchronous_commit: 'on',
  };
  const server = startDaemon(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    { log: openSync(logFile, 'a'), user: owner?.uid, cwd: folder, deathSignal: 'INT', env: { LC_ALL: 'C.UTF-8' } },
  );
  const stop = async () => {
    await server.stop('SIGINT', 30);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const ready = () => tryRun(join(bin, 'pg_isready'), ['--host=127.0.0.1', `--port=${port}`]);
  try {
    await waitFor(ready, 'PostgreSQL', { seconds: 60, alive: server.alive });
  } catch (error) {
    const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
    await stop();
    throw new Error(`${error.message}\n${said}`);
  }
  const version = run(join(bin, 'postgres'), ['--version']).trim();
  const url = `postgres://guildhall:${password}@127.0.0.1:${port}/postgres`;
  return {
    env: { GUILDHALL_TEST_DATABASE_URL: url },
    found: `${version} on 127.0.0.1:${port} (private, process ${server.pid}, fsync on)`,
    url,
    stop,
  };
};
