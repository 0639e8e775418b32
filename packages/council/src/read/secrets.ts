import type { KeyPath } from './fault.js';

const NAME = '(?:secret|passw|token|api[_-]?key|private[_-]?key)';
const SECRET = new RegExp(NAME, 'i');
/** A key that may hold a secret, and its value, in a block of lines or in braces. */
const SECRET_PAIR = new RegExp(`(["']?[\\w-]*${NAME}[\\w-]*["']?\\s*:\\s*)("[^"]*"?|'[^']*'?|[^,}\\s][^,}]*)`, 'gi');
const VARIABLE = /^["']?[A-Z][A-Z0-9_]*["']?\s*$/;

/** Whether what stands at a key may be a secret that someone wrote into the file by mistake, and that no log may repeat. */
export const isSecret = (path: KeyPath): boolean => path.some((step) => typeof step === 'string' && SECRET.test(step));

/** A line of the file with what may be a secret taken out; the name of an environment variable is none. */
export const withoutSecret = (line: string): string =>
  line.replace(SECRET_PAIR, (whole, key: string, value: string) =>
    VARIABLE.test(value) ? whole : `${key}(not shown)`,
  );
