import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeJourney, Resident, sampleAnswers } from '../support/journey-over-http.js';
import { ROOT } from '../support/repository.js';
import { type Deployment, deployment } from './support/compose.js';
import { docker, dockerOk, figure, memoryOf, peakMemoryOf, settled, untilAnswered } from './support/docker.js';

const SERVICE = 'guildhall';
const SECRETS = ['database-password', 'database-url', 'secret-key'];

let town: Deployment;
/** References that residents were shown; every one must be there from then on, once. */
const shown: string[] = [];

const kept = () => town.query('select reference from records.submissions order by id');
const submit = async (times = 1) => {
  await settled();
  for (let time = 0; time < times; time += 1) shown.push((await completeJourney(town.url)).reference);
};
const readSecrets = () =>
  SECRETS.map((name) =>
    town.compose('run', '--rm', '--no-deps', '-T', '--entrypoint', 'cat', 'secrets', `/secrets/${name}`),
  );

beforeAll(async () => {
  town = await deployment('guildhall-town');
  const building = Date.now();
  town.compose('build');
  figure('docker compose build', `${((Date.now() - building) / 1000).toFixed(0)} s`);
  const starting = Date.now();
  town.compose('up', '--detach', '--no-build');
  await untilAnswered(`${town.url}/`, 180);
  figure('docker compose up to the first page, image built', `${((Date.now() - starting) / 1000).toFixed(1)} s`);
});
afterAll(() => {
  town?.remove();
  docker(['image', 'rm', '--force', 'guildhall:compose-test']);
});

describe('docker compose up', () => {
  it('is up and healthy for --wait', () => {
    town.compose('up', '--wait', '--no-build');
    const state = (service: string) =>
      dockerOk(['inspect', '--format', '{{.State.Status}} {{.State.Health.Status}}', town.container(service)]);
    expect([SERVICE, 'database'].map(state)).toEqual(['running healthy', 'running healthy']);
    expect(dockerOk(['inspect', '--format', '{{.State.ExitCode}}', town.container('secrets')])).toBe('0');
  });

  it('serves the sample council on PostgreSQL', async () => {
    expect(JSON.parse(await untilAnswered(`${town.url}/readyz`, 10))).toMatchObject({
      status: 'ready',
      database: 'postgresql',
    });
    expect(await untilAnswered(`${town.url}/`, 10)).toContain('Hartwold');
  });

  it('takes a report, and has it once', async () => {
    await submit(2);
    expect(kept()).toEqual(shown);
  });

  it('prints what it takes at rest', async () => {
    await sleep(3000);
    const [service, database] = [SERVICE, 'database'].map((name) => memoryOf(town.container(name)));
    figure('memory at rest', `service ${service?.toFixed(0)} MiB, database ${database?.toFixed(0)} MiB`);
    figure(
      'memory of the service at its highest, with the first import',
      `${peakMemoryOf(town.container(SERVICE))} MiB`,
    );
    expect(service).toBeLessThan(400);
  });

  it('runs each container with a read-only root, without capabilities it does not need, and within limits', () => {
    const host = (service: string) =>
      JSON.parse(dockerOk(['inspect', '--format', '{{json .HostConfig}}', town.container(service)]));
    for (const service of [SERVICE, 'database', 'secrets']) {
      expect(host(service), service).toMatchObject({
        ReadonlyRootfs: true,
        Privileged: false,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges:true'],
      });
      expect(host(service).Memory, service).toBeGreaterThan(0);
      expect(host(service).NanoCpus, service).toBeGreaterThan(0);
    }
    expect(host(SERVICE).CapAdd ?? []).toEqual([]);
    expect(town.compose('exec', '-T', SERVICE, 'node', '--print', 'process.getuid()')).toBe('10001');
  });

  it('is published on this machine alone, and its database nowhere', () => {
    const ports = (service: string) =>
      JSON.parse(dockerOk(['inspect', '--format', '{{json .NetworkSettings.Ports}}', town.container(service)]));
    expect(ports(SERVICE)).toEqual({ '3000/tcp': [{ HostIp: '127.0.0.1', HostPort: new URL(town.url).port }] });
    expect(Object.values(ports('database')).filter(Boolean)).toEqual([]);
  });

  it('keeps its secrets out of variables and logs, and every deployment has its own', () => {
    const secrets = readSecrets();
    expect(new Set(secrets).size).toBe(SECRETS.length);
    const seen = [
      town.compose('logs', '--no-color'),
      ...[SERVICE, 'database', 'secrets'].map((service) => dockerOk(['inspect', town.container(service)])),
    ].join('\n');
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(32);
      expect(seen.includes(secret)).toBe(false);
    }
  });
});

describe('what was sent', () => {
  it('is all there after docker compose restart, and a resident goes on where they were', async () => {
    await submit(3);
    const resident = new Resident(town.url);
    const start = await resident.get('/report-a-problem/category');
    const next = await resident.send(start, sampleAnswers());
    expect(next.status).toBe(200);
    const before = readSecrets();

    town.compose('restart', '--timeout', '20');
    await untilAnswered(`${town.url}/readyz`, 60);

    expect(kept()).toEqual(shown);
    expect(readSecrets()).toEqual(before);
    await settled();
    const after = await resident.send(next, sampleAnswers());
    expect([after.status, after.errors]).toEqual([200, []]);
    expect(after.url).not.toBe(next.url);
  });

  it.each([SERVICE, 'database'])('is all there after kill -9 of the container %s under load', async (service) => {
    let killed = false;
    const residents = [1, 2, 3, 4].map(async () => {
      while (!killed) {
        try {
          shown.push((await completeJourney(town.url)).reference);
        } catch {
          // A resident who is shown no reference was promised nothing.
          await sleep(50);
        }
      }
    });
    await sleep(3000);
    town.compose('kill', '--signal', 'KILL', service);
    await sleep(500);
    killed = true;
    await Promise.all(residents);
    town.compose('up', '--detach', '--no-build', '--wait');
    await untilAnswered(`${town.url}/readyz`, 60);

    const references = kept();
    expect(new Set(references).size).toBe(references.length);
    const lost = shown.filter((reference) => !references.includes(reference));
    console.log(
      `kill -9 of ${service}: ${shown.length} tried, ${shown.length - lost.length} held, ${lost.length} lost`,
    );
    expect(lost).toEqual([]);
    await submit();
    expect(kept().at(-1)).toBe(shown.at(-1));
  });

  it('is all there after docker compose down and up', async () => {
    town.compose('down', '--timeout', '20');
    const starting = Date.now();
    town.compose('up', '--detach', '--no-build', '--wait');
    await untilAnswered(`${town.url}/`, 60);
    figure('docker compose up the second time', `${((Date.now() - starting) / 1000).toFixed(1)} s`);
    const references = kept();
    expect(shown.filter((reference) => !references.includes(reference))).toEqual([]);
    await submit();
  });

  it('ends its requests and stops in time when asked to', () => {
    const began = Date.now();
    town.compose('stop', '--timeout', '25', SERVICE);
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(dockerOk(['inspect', '--format', '{{.State.ExitCode}}', town.container(SERVICE)])).toBe('0');
    town.compose('start', SERVICE);
  });
});

describe('another council beside it', () => {
  let other: Deployment;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-council-'));
    for (const extension of ['yml', 'svg']) {
      const sample = join(ROOT, 'packages/council/samples', `aberwennol.${extension}`);
      cpSync(sample, join(folder, extension === 'yml' ? 'council.yml' : `aberwennol.${extension}`));
    }
    dockerOk([
      'run',
      '--rm',
      '--volume',
      `${folder}:/council`,
      '--user',
      '0',
      '--entrypoint',
      'chmod',
      'guildhall:compose-test',
      '-R',
      'a+rX',
      '/council',
    ]);
    other = await deployment('guildhall-other', { COUNCIL_FOLDER: folder, GUILDHALL_COUNCIL: '/council/council.yml' });
    other.compose('up', '--detach', '--wait', '--no-build');
  });
  afterAll(() => {
    other?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the council.yml that is mounted, with nothing of the first in it', async () => {
    const page = await untilAnswered(`${other.url}/`, 60);
    expect(page).toContain('Aberwennol');
    expect(page).not.toMatch(/hartwold/i);
  });

  it('keeps its own data, and the first keeps its own', async () => {
    await untilAnswered(`${town.url}/readyz`, 60);
    const before = kept();
    const answers = { ...sampleAnswers(), 'where-gridReference': 'SN 200 980' };
    await settled();
    const { reference } = await completeJourney(other.url, { answers });
    expect(other.query('select reference from records.submissions')).toEqual([reference]);
    expect(kept()).toEqual(before);
  });
});
