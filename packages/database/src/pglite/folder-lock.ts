import { rmSync, utimesSync } from 'node:fs';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors/database-error.js';
import { fieldOf } from '../errors/safe-cause.js';
import type { Notify } from '../notice.js';
import { parseIdentity, stillRuns, thisProcess } from './process-identity.js';

/** A lock is refreshed this often … */
const REFRESH_MILLISECONDS = 5000;
/** … and one of another machine or container, whose processes we can't see, is dead when not refreshed for this long. */
const SILENT_MILLISECONDS = 30_000;

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the lock of a folder for this process, so that no other opens the database in it: two would destroy it. The lock
 * is a file that names its process, so that one left behind by `kill -9` is told from one that is held.
 * @throws {DatabaseError} `folder-in-use`
 */
export const lockFolder = async (folder: string, notify: Notify): Promise<FolderLock> => {
  const file = join(folder, 'pgdata.lock');
  const mine = JSON.stringify(thisProcess());
  let firstSeen: Seen | undefined;
  while (!(await create(file, mine))) {
    const seen = await look(file);
    if (seen === undefined) continue;
    const state = judge(seen, firstSeen);
    if (state === 'held') throw inUse(folder, parseIdentity(seen.content)?.pid);
    if (state === 'dead') {
      if (await removeDead(file, seen.content)) {
        notify({ kind: 'lock', message: `Took over the lock of ${folder} from a process that is gone.` });
      }
    } else {
      if (firstSeen === undefined)
        notify({ kind: 'lock', message: `Waiting to see whether ${folder} is in use elsewhere.` });
      firstSeen ??= seen;
      await pause(250);
    }
  }
  return hold(file);
};

interface Seen {
  readonly content: string;
  readonly refreshedAt: number;
}

/** `unknown`: of a machine or container that we can't look into, or just being written. */
const judge = (seen: Seen, firstSeen: Seen | undefined): 'held' | 'dead' | 'unknown' => {
  const holder = parseIdentity(seen.content);
  if (holder !== undefined && holder.place === thisProcess().place) return stillRuns(holder) ? 'held' : 'dead';
  if (firstSeen !== undefined && firstSeen.refreshedAt !== seen.refreshedAt) return 'held';
  return Date.now() - seen.refreshedAt > SILENT_MILLISECONDS ? 'dead' : 'unknown';
};

const create = async (file: string, content: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (fieldOf(error, 'code') === 'EEXIST') return false;
    throw error;
  }
};

const look = async (file: string): Promise<Seen | undefined> => {
  try {
    return { content: await readFile(file, 'utf8'), refreshedAt: (await stat(file)).mtimeMs };
  } catch (error) {
    if (fieldOf(error, 'code') === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Removes a dead lock, one process at a time: of two that both judged it dead, the slower would else remove the lock
 * that the faster has just taken.
 */
const removeDead = async (file: string, content: string): Promise<boolean> => {
  const guard = `${file}.takeover`;
  if (!(await create(guard, ''))) {
    const held = await look(guard);
    // The guard is held for milliseconds; an old one is of a process killed in between.
    if (held !== undefined && Date.now() - held.refreshedAt > 10_000) await rm(guard, { force: true });
    await pause(50);
    return false;
  }
  try {
    const still = (await look(file))?.content === content;
    if (still) await rm(file, { force: true });
    return still;
  } finally {
    await rm(guard, { force: true });
  }
};

const hold = (file: string): FolderLock => {
  const refresh = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Whoever removed it knew better than we; the next write of the database would say.
    }
  }, REFRESH_MILLISECONDS);
  refresh.unref();
  const removeAtExit = () => rmSync(file, { force: true });
  process.once('exit', removeAtExit);
  return {
    release: async () => {
      clearInterval(refresh);
      process.off('exit', removeAtExit);
      await rm(file, { force: true });
    },
  };
};

const inUse = (folder: string, pid: number | undefined): DatabaseError =>
  new DatabaseError({
    code: 'folder-in-use',
    problem: `The database in ${folder} is open in another process${pid === undefined ? '' : ` (number ${pid})`}.`,
    nextStep: 'Stop that process first, or use another folder; to run several at once, use PostgreSQL.',
  });
