import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './package-shape.mjs';

/**
 * The folder of data by others that the project may compare itself with but does not ship: named by GUILDHALL_SHARED, or
 * ../shared beside the repository; undefined where there is none.
 */
export const sharedFolder = () => {
  const named = process.env.GUILDHALL_SHARED;
  if (named) return resolve(named);
  const beside = resolve(ROOT, '../shared');
  return existsSync(beside) ? beside : undefined;
};
