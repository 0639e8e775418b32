import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeJourney } from '../support/journey-over-http.js';
import {
  buildImage,
  docker,
  dockerOk,
  figure,
  freePort,
  IMAGE,
  peakMemoryOf,
  untilAnswered,
  version,
} from './support/docker.js';

const NAME = `guildhall-image-test-${process.pid}`;

interface Inspected {
  readonly Size: number;
  readonly Config: {
    readonly User: string;
    readonly Env: readonly string[];
    readonly Entrypoint: readonly string[];
    readonly Cmd: readonly string[];
    readonly Labels: Readonly<Record<string, string>>;
    readonly Healthcheck: { readonly Test: readonly string[] };
  };
}
const inspect = (image: string): Inspected =>
  JSON.parse(dockerOk(['image', 'inspect', '--format', '{{json .}}', image]));
const inImage = (program: string): unknown =>
  JSON.parse(
    dockerOk([
      'run',
      '--rm',
      '--network',
      'none',
      '--entrypoint',
      'node',
      IMAGE,
      '--input-type=module',
      '--eval',
      program,
    ]),
  );

beforeAll(() => {
  figure('docker build, with what the build cache had', `${buildImage().toFixed(0)} s`);
});
afterAll(() => {
  docker(['rm', '--force', '--volumes', NAME]);
  docker(['volume', 'rm', '--force', NAME]);
});

describe('the image', () => {
  it('runs as a user that is not root, with Node.js as its first process', () => {
    const { Config } = inspect(IMAGE);
    expect(Config.User).toBe('10001:10001');
    expect(Config.Entrypoint).toEqual(['node', '/app/docker/entrypoint.mjs']);
    expect(Config.Cmd).toEqual(['up']);
    expect(Config.Healthcheck.Test).toEqual(['CMD', 'node', '/app/docker/healthcheck.mjs']);
  });

  it('says what it is', () => {
    expect(inspect(IMAGE).Config.Labels).toMatchObject({
      'org.opencontainers.image.title': 'Guildhall',
      'org.opencontainers.image.licenses': 'MIT',
      'org.opencontainers.image.version': version(),
      'org.opencontainers.image.revision': 'test',
    });
  });

  it('carries no secret in its variables', () => {
    expect(
      inspect(IMAGE)
        .Config.Env.map((line) => line.split('=')[0])
        .filter((name) => /SECRET|PASSWORD|TOKEN|DATABASE/.test(name ?? '')),
    ).toEqual([]);
  });

  it('adds less than 80 MB to its base', () => {
    const [ours, base] = [inspect(IMAGE).Size, inspect(process.env.NODE_IMAGE ?? 'node:24-bookworm-slim').Size];
    figure(
      'image size',
      `${(ours / 1e6).toFixed(0)} MB, of which ${((ours - base) / 1e6).toFixed(0)} MB are Guildhall`,
    );
    expect(ours - base).toBeLessThan(80e6);
  });

  it('holds no sources, no tests and nothing of development', () => {
    const found = inImage(`
      import { readdirSync } from 'node:fs';
      const all = readdirSync('/app', { recursive: true }).map(String);
      const tools = ['typescript', 'vitest', 'turbo', '@biomejs', '@changesets', 'playwright-core'];
      console.log(JSON.stringify({
        sources: all.filter((path) => /\\.tsx?$|\\.test\\.[cm]?js$|^packages\\/[^/]+\\/src(\\/|$)/.test(path)),
        tools: tools.filter((name) => all.includes('node_modules/' + name)),
        git: all.filter((path) => /(^|\\/)\\.(git|github|env)(\\/|$)/.test(path)),
      }));`);
    expect(found).toEqual({ sources: [], tools: [], git: [] });
  });

  it('lets its user write nothing of what it runs', () => {
    const written = inImage(`
      import { accessSync, constants, readdirSync } from 'node:fs';
      const writable = (path) => { try { accessSync(path, constants.W_OK); return true; } catch { return false; } };
      const all = ['/app', ...readdirSync('/app', { recursive: true }).map((path) => '/app/' + path)];
      console.log(JSON.stringify({ writable: all.filter(writable), data: writable('/data'), uid: process.getuid() }));`);
    expect(written).toEqual({ writable: [], data: true, uid: 10001 });
  });

  it('says its version', () => expect(dockerOk(['run', '--rm', IMAGE, '--version'])).toBe(version()));

  it.each([
    [
      'a secret file that is not there',
      ['--env', 'DATABASE_URL_FILE=/run/secrets/none'],
      2,
      /DATABASE_URL_FILE names .* cannot be read \(ENOENT\)/,
    ],
    ['an unknown council', ['--env', 'GUILDHALL_COUNCIL=/council/none.yml'], 1, /\/council\/none\.yml/],
    ['an unknown service', ['--env', 'SERVICES=report-a-dragon'], 1, /report-a-dragon/],
  ])('ends at %s with what is wrong and no stack trace', (_what, flags, expected, says) => {
    const { status, said } = docker(['run', '--rm', '--network', 'none', ...flags, IMAGE]);
    expect(said).toMatch(says);
    expect(said).not.toMatch(/^\s+at /m);
    expect(status).toBe(expected);
  });

  it('serves alone on its embedded database with a read-only root, and answers again after a restart', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    dockerOk(
      [
        [
          'run',
          '--detach',
          '--name',
          NAME,
          '--read-only',
          '--tmpfs',
          '/tmp',
          '--cap-drop',
          'ALL',
          '--security-opt',
          'no-new-privileges',
        ],
        ['--memory', '1536m', '--volume', `${NAME}:/data`, '--publish', `127.0.0.1:${port}:3000`, IMAGE],
      ].flat(),
    );
    const ready = await untilAnswered(`${url}/readyz`, 120);
    expect(JSON.parse(ready)).toMatchObject({ status: 'ready', database: 'pglite' });
    await completeJourney(url);
    figure('embedded database, peak memory at the first start', `${peakMemoryOf(NAME)} MiB`);
    const began = Date.now();
    dockerOk(['stop', '--time', '20', NAME]);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(dockerOk(['inspect', '--format', '{{.State.ExitCode}} {{.State.OOMKilled}}', NAME])).toBe('0 false');

    dockerOk(['start', NAME]);
    await untilAnswered(`${url}/readyz`, 60);
    await completeJourney(url);
    expect(dockerOk(['exec', NAME, 'node', '/app/docker/healthcheck.mjs'])).toBe('');
  });
});
