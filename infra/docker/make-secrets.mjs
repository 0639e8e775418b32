/**
 * Makes the secrets of one deployment, each once: node make-secrets.mjs FOLDER. What is there already is never changed, so
 * that it can run before every start. No secret is ever printed.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes what is missing in the folder, and returns the names of what it made. */
export const makeSecrets = (folder, { user = 'guildhall', host = 'database', name = 'guildhall' } = {}) => {
  const made = [];
  const once = (file, value) => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      // Written aside and linked into place: never half a secret, and never over one that is there.
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, value(), { mode: 0o440 });
      try {
        linkSync(aside, path);
        made.push(file);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      } finally {
        rmSync(aside);
      }
    }
    return readFileSync(path, 'utf8').trim();
  };
  const password = once('database-password', () => randomBytes(32).toString('base64url'));
  once('database-url', () => `postgres://${user}:${password}@${host}:5432/${name}`);
  once('secret-key', () => randomBytes(48).toString('base64url'));
  return made;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('Usage: node make-secrets.mjs FOLDER');
    process.exit(2);
  }
  const made = makeSecrets(folder);
  console.log(made.length > 0 ? `made ${made.join(', ')}` : 'every secret was there already');
}
