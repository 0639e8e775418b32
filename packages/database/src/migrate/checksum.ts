import { createHash } from 'node:crypto';

/** SHA-256 of a migration's SQL, in hex. Line endings and space at either end don't count: editors and git change them. */
export const checksumOf = (sql: string): string =>
  createHash('sha256').update(sql.replaceAll('\r\n', '\n').trim()).digest('hex');
