import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../notice.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { parseIdentity, thisProcess } from './process-identity.js';

/** A process that waits, with its identity as it writes it into a lock. */
const startOther = async () => {
  const code = 'process.stdout.write("up"); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const pid = child.pid ?? 0;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  const end = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { identity: { ...thisProcess(), pid, startTime }, end };
};

describe('the lock of a folder', () => {
  let folder: string;
  let file: string;
  let notices: Notice[];
  const held: FolderLock[] = [];
  const take = async () => {
    const lock = await lockFolder(folder, (notice) => notices.push(notice));
    held.push(lock);
    return lock;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guildhall-lock-'));
    file = join(folder, 'pgdata.lock');
    notices = [];
  });
  afterEach(async () => {
    for (const lock of held.splice(0)) await lock.release();
    await rm(folder, { recursive: true, force: true });
  });

  it('names its process and is gone after release', async () => {
    const lock = await take();
    expect(parseIdentity(await readFile(file, 'utf8'))).toEqual(thisProcess());
    await lock.release();
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is refused while a live process holds it, and names that process', async () => {
    const other = await startOther();
    await writeFile(file, JSON.stringify(other.identity));
    await expect(take()).rejects.toMatchObject({
      code: 'folder-in-use',
      message: expect.stringContaining(`(number ${other.identity.pid})`),
    });
    await other.end();
  });

  it('is refused to a second opening in the same process', async () => {
    await take();
    await expect(take()).rejects.toMatchObject({ code: 'folder-in-use' });
  });

  it('is taken over from a process that was killed', async () => {
    const other = await startOther();
    await writeFile(file, JSON.stringify(other.identity));
    await other.end();
    await take();
    expect(notices).toEqual([{ kind: 'lock', message: expect.stringContaining('Took over the lock') }]);
  });

  it('is taken over when another process has the number by now', async () => {
    const other = await startOther();
    await writeFile(file, JSON.stringify({ ...other.identity, startTime: '1' }));
    await take();
    await other.end();
  });

  it('is taken over by one only, of many at once', async () => {
    const other = await startOther();
    await writeFile(file, JSON.stringify(other.identity));
    await other.end();
    const taken = await Promise.allSettled(Array.from({ length: 20 }, () => take()));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('of another machine or container is taken over once it has long been silent', async () => {
    await writeFile(file, JSON.stringify({ ...thisProcess(), place: 'another container' }));
    const before = new Date(Date.now() - 31_000);
    await utimes(file, before, before);
    await take();
  });

  it('of another machine or container is refused as soon as it is seen refreshed', async () => {
    await writeFile(file, JSON.stringify({ ...thisProcess(), place: 'another container' }));
    const refresh = setTimeout(() => void utimes(file, new Date(), new Date()), 600);
    await expect(take()).rejects.toMatchObject({ code: 'folder-in-use' });
    clearTimeout(refresh);
    expect(notices).toEqual([{ kind: 'lock', message: expect.stringContaining('Waiting to see') }]);
  });

  it('outlives a process that was killed while taking over', async () => {
    await writeFile(file, JSON.stringify({ ...thisProcess(), startTime: '1' }));
    await writeFile(`${file}.takeover`, '');
    const before = new Date(Date.now() - 11_000);
    await utimes(`${file}.takeover`, before, before);
    await take();
  });
});
