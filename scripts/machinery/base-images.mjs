/**
 * The base images of the Dockerfile and of Compose: pulled where a container registry is reachable, otherwise made here from
 * Debian's and npm's packages and kept in the cache for the next fresh engine.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, MachineryMissing, onPath, run, tryRun } from './process.mjs';

const RECIPES = join(dirname(fileURLToPath(import.meta.url)), 'base-images');
const DEBIAN = process.env.DEBIAN_MIRROR ?? 'http://deb.debian.org/debian';
/** As in Debian's own image: with the fixes, so that what is installed later has them. */
const SOURCES = [
  `deb ${DEBIAN} bookworm main`,
  `deb ${DEBIAN} bookworm-updates main`,
  `deb ${DEBIAN}-security bookworm-security main`,
  '',
].join('\n');
const NODE_VERSION = '24.21.0';
const NPM_VERSION = '11.19.1';

const packed = (folder, spec) => {
  const [file] = run('npm', ['pack', '--silent', spec], { cwd: folder, timeoutSeconds: 300 })
    .trim()
    .split('\n')
    .slice(-1);
  return join(folder, file);
};

/** Each image, in the order in which one stands on another. `make` gets a work folder and returns nothing. */
const IMAGES = [
  {
    name: 'debian:bookworm-slim',
    recipe: [SOURCES],
    make: (work, env) => {
      if (!onPath('debootstrap') || process.getuid?.() !== 0) {
        throw new MachineryMissing(
          'No container registry is reachable, and debian:bookworm-slim can be made here only by root with debootstrap.',
          'run `bash .ci/install/docker.sh` as root, or make a registry reachable.',
        );
      }
      const root = join(work, 'root');
      run('debootstrap', ['--variant=minbase', 'bookworm', root, DEBIAN], { timeoutSeconds: 900 });
      writeFileSync(join(root, 'etc/apt/sources.list'), SOURCES);
      rmSync(join(root, 'var/cache/apt'), { recursive: true, force: true });
      rmSync(join(root, 'var/lib/apt/lists'), { recursive: true, force: true });
      const archive = join(work, 'root.tar');
      run('tar', ['-C', root, '--one-file-system', '--exclude=./dev/*', '-cf', archive, '.'], { timeoutSeconds: 300 });
      run('docker', ['import', '--change', 'CMD ["bash"]', archive, 'debian:bookworm-slim'], {
        env,
        timeoutSeconds: 300,
      });
    },
  },
  {
    name: 'node:24-bookworm-slim',
    recipe: [NODE_VERSION, NPM_VERSION, 'node.Dockerfile'],
    make: (work, env) => {
      const node = packed(work, `node-linux-${process.arch}@${NODE_VERSION}`);
      const npm = packed(work, `npm@${NPM_VERSION}`);
      const context = join(work, 'context');
      mkdirSync(join(context, 'npm'), { recursive: true });
      run('tar', ['-xzf', node, '-C', context, '--strip-components=2', 'package/bin/node']);
      run('tar', ['-xzf', npm, '-C', join(context, 'npm'), '--strip-components=1']);
      build('node:24-bookworm-slim', 'node.Dockerfile', context, env);
    },
  },
  {
    name: 'postgres:15-bookworm',
    recipe: ['postgres.Dockerfile', 'postgres-entrypoint.sh'],
    make: (_work, env) => build('postgres:15-bookworm', 'postgres.Dockerfile', RECIPES, env),
  },
];

const build = (name, dockerfile, context, env) =>
  run('docker', ['build', '--quiet', '--tag', name, '--file', join(RECIPES, dockerfile), context], {
    env: { ...env, DOCKER_BUILDKIT: '1' },
    timeoutSeconds: 900,
  });

/** The cache's name for an image: another when its recipe or those below it change, and another each month for fixes. */
const cachedFile = (index) => {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 7));
  for (const { name, recipe } of IMAGES.slice(0, index + 1)) {
    hash.update(name);
    for (const part of recipe) hash.update(existsSync(join(RECIPES, part)) ? readFileSync(join(RECIPES, part)) : part);
  }
  return join(
    cacheFolder(),
    'base-images',
    `${IMAGES[index].name.replace(':', '_')}-${hash.digest('hex').slice(0, 16)}.tar`,
  );
};

/**
 * Makes sure that the engine has every base image.
 * @param {Record<string, string>} env with DOCKER_HOST and DOCKER_CONFIG where they are needed
 * @param {(line: string) => void} log one line an image: where it came from, its size, how long it took
 */
export const ensureBaseImages = (env, log = () => {}) => {
  for (const [index, { name, make }] of IMAGES.entries()) {
    const began = Date.now();
    const has = () => tryRun('docker', ['image', 'inspect', '--format', '{{.Size}}', name], { env });
    const how = has()
      ? 'there already'
      : fromCache(cachedFile(index), env) || fromRegistry(name, env) || fromRecipe(name, make, cachedFile(index), env);
    log(`${name}: ${how}, ${Math.round(Number(has()) / 1e6)} MB, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
};

const fromCache = (file, env) =>
  existsSync(file) && tryRun('docker', ['load', '--quiet', '--input', file], { env, timeoutSeconds: 300 }) !== undefined
    ? `from the cache (${Math.round(statSync(file).size / 1e6)} MB)`
    : '';

const fromRegistry = (name, env) =>
  tryRun('docker', ['pull', '--quiet', name], { env, timeoutSeconds: 600 }) ? 'pulled from its registry' : '';

const fromRecipe = (name, make, file, env) => {
  const work = mkdtempSync(join(tmpdir(), 'gh-base-'));
  try {
    make(work, env);
    mkdirSync(dirname(file), { recursive: true });
    run('docker', ['save', '--output', `${file}.part`, name], { env, timeoutSeconds: 300 });
    renameSync(`${file}.part`, file);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 'made here, as no registry is reachable';
};
