/**
 * A Docker engine with Compose and Buildx: the one that answers already, or a private one with data, socket and process id
 * file of its own, which is stopped and cleared away at the end.
 */
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, MachineryMissing, onPath, run, startDaemon, tryRun, waitFor } from './process.mjs';

const INSTALL =
  'run `bash .ci/install/docker.sh` as root (Debian), or install Docker Engine with Compose and Buildx and start it.';

/** The client's settings folder that has working Compose and Buildx: the user's own, or the one that the installer filled. */
const clientEnv = () => {
  const folders = [process.env.DOCKER_CONFIG, undefined, join(cacheFolder(), 'docker-config')];
  for (const folder of folders) {
    const env = { ...process.env, ...(folder ? { DOCKER_CONFIG: folder } : {}) };
    if (tryRun('docker', ['compose', 'version'], { env }) && tryRun('docker', ['buildx', 'version'], { env })) {
      return folder ? { DOCKER_CONFIG: folder } : {};
    }
  }
  throw new MachineryMissing('There is no Docker client with Compose 2 and Buildx on this machine.', INSTALL);
};

const engineVersion = (env) =>
  tryRun('docker', ['version', '--format', '{{.Server.Version}}'], { env, timeoutSeconds: 20 });

const startPrivateEngine = async (client) => {
  const dockerd = onPath('dockerd') ?? onPath('dockerd', ['/usr/sbin', '/usr/local/sbin']);
  if (!dockerd || process.platform !== 'linux')
    throw new MachineryMissing('No Docker engine answers on this machine.', INSTALL);
  if (process.getuid() !== 0) {
    throw new MachineryMissing(
      'No Docker engine answers, and only root can start a private one.',
      'start Docker, or run the command as root.',
    );
  }
  // Unix socket paths may have 107 characters at most, so the folder's name is short. GUILDHALL_ENGINE_FOLDER keeps the
  // engine's data (images, build cache) for the next time.
  const kept = process.env.GUILDHALL_ENGINE_FOLDER;
  if (kept) mkdirSync(kept, { recursive: true });
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'gh-docker-'));
  const logFile = join(folder, 'engine.log');
  const host = `unix://${join(folder, 'docker.sock')}`;
  rmSync(join(folder, 'docker.pid'), { force: true });
  const engine = startDaemon(
    dockerd,
    [
      ['--data-root', join(folder, 'data')],
      ['--exec-root', join(folder, 'exec')],
      ['--pidfile', join(folder, 'docker.pid')],
      ['--host', host],
      ['--log-level', 'warn'],
    ].flat(),
    { log: openSync(logFile, 'a') },
  );
  const env = { ...client, DOCKER_HOST: host };
  const stop = async () => {
    await engine.stop('SIGTERM', 40);
    if (kept) return;
    // Nothing of a container may still be mounted when its files are removed.
    for (const mount of mountsBelow(folder)) tryRun('umount', ['--lazy', mount]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const version = await waitFor(() => engineVersion({ ...process.env, ...env }), 'The private Docker engine', {
      seconds: 60,
      everyMilliseconds: 250,
      alive: engine.alive,
    });
    return { env, version, where: `${host} (private, process ${engine.pid})`, stop };
  } catch (error) {
    const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n') : '';
    await stop();
    throw new Error(`${error.message}\n${said}`);
  }
};

const mountsBelow = (folder) =>
  readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length);

/** @returns {Promise<{ env: Record<string, string>, found: string, stop: () => Promise<void> }>} */
export const startDocker = async () => {
  const client = clientEnv();
  const running = engineVersion({ ...process.env, ...client });
  const engine = running
    ? {
        env: client,
        version: running,
        where: `${process.env.DOCKER_HOST ?? "the client's own context"} (already running)`,
        stop: async () => {},
      }
    : await startPrivateEngine(client);
  const env = { ...process.env, ...engine.env };
  const compose = run('docker', ['compose', 'version', '--short'], { env }).trim();
  const buildx = run('docker', ['buildx', 'version'], { env }).trim().split(' ')[1];
  return {
    env: engine.env,
    found: `Docker engine ${engine.version} at ${engine.where}, Compose ${compose}, Buildx ${buildx}`,
    stop: engine.stop,
  };
};
