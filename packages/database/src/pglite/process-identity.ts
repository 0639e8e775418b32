import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names a process beyond its number, which the system gives out again. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from boot to its start (Linux), or '' where that can't be read. */
  readonly startTime: string;
  /** Machine and process namespace: within one of these a pid means one process. */
  readonly place: string;
}

const attempt = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** Field 22 of /proc/PID/stat (proc(5)); the second field may hold spaces and brackets, so count after its end. */
const startTimeOf = (pid: number): string =>
  attempt(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });

export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  startTime: startTimeOf(process.pid),
  place: [
    hostname(),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' '),
});

/** Whether a process of this same place still runs. */
export const stillRuns = (identity: ProcessIdentity): boolean => {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it is there, and belongs to another user.
    if (!(error instanceof Error && Reflect.get(error, 'code') === 'EPERM')) return false;
  }
  return identity.startTime === startTimeOf(identity.pid);
};

/** What `JSON.stringify` made of an identity; undefined when the text is anything else. */
export const parseIdentity = (text: string): ProcessIdentity | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { pid, startTime, place } = value as Record<string, unknown>;
    return typeof pid === 'number' && typeof startTime === 'string' && typeof place === 'string'
      ? { pid, startTime, place }
      : undefined;
  } catch {
    return undefined;
  }
};
