import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFiles } from '../../infra/docker/entrypoint.mjs';
import { makeSecrets } from '../../infra/docker/make-secrets.mjs';

const DOCKER = fileURLToPath(new URL('../../infra/docker/', import.meta.url));

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-container-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('secrets as files', () => {
  const read = (files) => (path) => {
    if (path in files) return files[path];
    throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  };

  it('become the variables that they name, without the newline at their end', () => {
    expect(withFiles({ DATABASE_URL_FILE: '/s/url', PATH: '/bin' }, read({ '/s/url': 'postgres://a@b/c\n' }))).toEqual({
      DATABASE_URL: 'postgres://a@b/c',
      PATH: '/bin',
    });
  });

  it.each(['SSL_CERT_FILE', 'PGPASSFILE', 'MY_FILE'])('leave %s alone, which is no secret of ours', (name) => {
    expect(withFiles({ [name]: '/etc/x' }, read({}))).toEqual({ [name]: '/etc/x' });
  });

  it('are not looked for where the variable is empty', () => {
    expect(withFiles({ DATABASE_URL_FILE: '' }, read({}))).toEqual({ DATABASE_URL_FILE: '' });
  });

  it.each([
    [
      'that is not there',
      { DATABASE_URL_FILE: '/s/none' },
      /DATABASE_URL_FILE names \/s\/none, which cannot be read \(ENOENT\)\. Check/,
    ],
    [
      'that is empty',
      { GUILDHALL_SECRET_KEY_FILE: '/s/empty' },
      /GUILDHALL_SECRET_KEY_FILE names \/s\/empty, which is empty\. Put/,
    ],
    [
      'beside the variable itself',
      { DATABASE_URL: 'a', DATABASE_URL_FILE: '/s/url' },
      /Both DATABASE_URL and DATABASE_URL_FILE are set\. Keep one/,
    ],
  ])('are refused: one %s', (_what, variables, says) => {
    expect(() => withFiles(variables, read({ '/s/empty': ' \n', '/s/url': 'b' }))).toThrow(says);
  });
});

describe('the entrypoint', () => {
  const start = (env) =>
    spawnSync(process.execPath, [join(folder, 'docker/entrypoint.mjs'), 'up', '--json'], {
      env,
      encoding: 'utf8',
      timeout: 20_000,
    });

  beforeEach(() => {
    for (const path of ['docker', 'packages/guildhall/dist']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'docker/entrypoint.mjs'), readFileSync(join(DOCKER, 'entrypoint.mjs')));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(folder, 'packages/guildhall/dist/bin.js'),
      'console.log(JSON.stringify({ argv: process.argv.slice(1), url: process.env.DATABASE_URL, file: process.env.DATABASE_URL_FILE ?? null }));',
    );
  });

  it('becomes the guildhall command, with its arguments and its secrets', () => {
    writeFileSync(join(folder, 'url'), 'postgres://x');
    const { stdout, status, stderr } = start({ DATABASE_URL_FILE: join(folder, 'url') });
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      argv: [join(folder, 'packages/guildhall/dist/bin.js'), 'up', '--json'],
      url: 'postgres://x',
      file: null,
    });
  });

  it('ends with one line and no stack trace where a secret is missing', () => {
    const { stderr, status } = start({ DATABASE_URL_FILE: join(folder, 'none') });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('cannot be read (ENOENT)');
  });
});

describe('generated secrets', () => {
  const content = (name) => readFileSync(join(folder, name), 'utf8');

  it('are long, random, and readable by their owner and group alone', () => {
    expect(makeSecrets(folder)).toEqual(['database-password', 'database-url', 'secret-key']);
    expect(content('database-password')).toMatch(/^[\w-]{43}$/);
    expect(content('secret-key')).toMatch(/^[\w-]{64}$/);
    expect(content('database-url')).toBe(
      `postgres://guildhall:${content('database-password')}@database:5432/guildhall`,
    );
    for (const name of ['database-password', 'database-url', 'secret-key']) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o440);
    }
  });

  it('are made once: a second start changes none of them', () => {
    makeSecrets(folder);
    const before = ['database-password', 'database-url', 'secret-key'].map(content);
    expect(makeSecrets(folder)).toEqual([]);
    expect(['database-password', 'database-url', 'secret-key'].map(content)).toEqual(before);
  });

  it('that were lost in part are completed around those that are left', () => {
    writeFileSync(join(folder, 'database-password'), 'kept\n');
    expect(makeSecrets(folder)).toEqual(['database-url', 'secret-key']);
    expect(content('database-url')).toContain(':kept@');
  });

  it('differ from deployment to deployment', () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    makeSecrets(folder);
    makeSecrets(other);
    expect(readFileSync(join(other, 'secret-key'), 'utf8')).not.toBe(content('secret-key'));
  });

  it('are never printed', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(DOCKER, 'make-secrets.mjs'), folder], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('made database-password, database-url, secret-key\n');
    for (const name of ['database-password', 'secret-key']) expect(`${stdout}${stderr}`).not.toContain(content(name));
  });
});

describe('the health check', () => {
  const check = (port) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(DOCKER, 'healthcheck.mjs')], { env: { PORT: String(port) } });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      child.once('close', (status) => resolve({ status, said }));
    });
  const answering = async (status, body) => {
    const asked = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(status).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const result = await check(server.address().port);
    server.close();
    return { ...result, asked, port: server.address()?.port };
  };

  it('is content with a service that is ready', async () => {
    expect(await answering(200, 'ok')).toMatchObject({ status: 0, said: '', asked: ['/readyz'] });
  });

  it('says what a service that is not ready answered', async () => {
    const { status, said } = await answering(503, '{"database":"unreachable"}');
    expect(status).toBe(1);
    expect(said).toContain('answered 503: {"database":"unreachable"}');
  });

  it('says that nobody answers', async () => {
    const { status, said } = await check(1);
    expect(status).toBe(1);
    expect(said).toMatch(/does not answer: .*(ECONNREFUSED|bad port)/);
  });
});
