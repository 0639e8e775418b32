import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSpendFile } from './spend-file.mjs';

/** Makes files of payments, hands them to `use`, and takes them away again however that ends. */
export const withSpendFiles = async (options, use) => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await use(options.map((each, at) => writeSpendFile(join(folder, `payments-${at}.csv`), each)));
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    remove();
  }
};
