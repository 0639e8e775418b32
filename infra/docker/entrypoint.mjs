/**
 * What a container runs. Settings that are secrets may come as files (DATABASE_URL_FILE, GUILDHALL_SECRET_KEY_FILE and any other
 * GUILDHALL_…_FILE), as Docker, Compose and Kubernetes hand them over. Then it becomes the `guildhall` command, in this process.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NAMED_BY_FILE = /^(DATABASE_URL|GUILDHALL_[A-Z0-9_]+)_FILE$/;

/** The variables with those that are named by a file filled in. Throws with the variable, the file and what to do. */
export const withFiles = (variables, read = (file) => readFileSync(file, 'utf8')) => {
  const filled = { ...variables };
  for (const [name, file] of Object.entries(variables)) {
    const target = NAMED_BY_FILE.exec(name)?.[1];
    if (!target || !file) continue;
    if (variables[target]) {
      throw new Error(`Both ${target} and ${name} are set. Keep one of them.`);
    }
    let content;
    try {
      content = read(file).trim();
    } catch (error) {
      throw new Error(
        `${name} names ${file}, which cannot be read (${error.code ?? error.message}). Check the mount and its rights.`,
      );
    }
    if (content === '') throw new Error(`${name} names ${file}, which is empty. Put the value into it.`);
    filled[target] = content;
    delete filled[name];
  }
  return filled;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const filled = withFiles(process.env);
    for (const name of Object.keys(process.env)) if (!(name in filled)) delete process.env[name];
    Object.assign(process.env, filled);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  const bin = new URL('../packages/guildhall/dist/bin.js', import.meta.url);
  process.argv[1] = fileURLToPath(bin);
  await import(bin.href);
}
