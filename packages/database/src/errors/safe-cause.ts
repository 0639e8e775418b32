/** One text field of an unknown error. */
export const fieldOf = (error: unknown, field: string): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : undefined;
};

/** What of a driver's error may be kept: where it points, never a value. */
const KEPT = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'position', 'routine', 'syscall'] as const;

/**
 * A copy of a driver's error that is safe to log. The drivers' own errors carry the parameters, the rows in `detail` and
 * sometimes the connection string, so they are never handed on themselves.
 */
export const causeOf = (error: unknown): Error | undefined => {
  if (!(error instanceof Error)) return undefined;
  const state = fieldOf(error, 'code') ?? '';
  // Messages of data exceptions (class 22) quote the value.
  const message = state.startsWith('22') ? `data exception ${state}` : withoutPasswords(error.message);
  const safe = new Error(message);
  safe.name = error.name;
  if (error.stack !== undefined) safe.stack = `${error.name}: ${message}\n${framesOf(error.stack)}`;
  const kept = KEPT.map((field) => [field, fieldOf(error, field)] as const).filter(([, value]) => value !== undefined);
  return Object.assign(safe, Object.fromEntries(kept));
};

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** Hides the password of every address in a text. */
export const withoutPasswords = (text: string): string =>
  text
    .replaceAll(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s]*@/gi, '$1:…@')
    .replaceAll(/(password\s*=\s*)(?:'[^']*'|[^\s&]+)/gi, '$1…');
