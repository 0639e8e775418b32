import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SampleCouncil, sampleCouncils } from '@guildhall/council/samples';
import type { TestProject } from 'vitest/node';
import { launchChromium } from '../../support/chromium.js';
import { ROOT } from '../../support/repository.js';
import { startServerProcess } from '../../support/server-process.js';
import { postgresUrl, postgresVersion } from '../../support/test-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder of each council with its gazetteer imported, to be copied. */
    readonly dataFolders: Readonly<Record<SampleCouncil, string>>;
    /** Where inspectors remember the pages that nothing was found on. */
    readonly inspected: string;
  }
}

/** Says what the suite runs on, and imports each council's gazetteer once for all test files. */
export default async ({ provide }: TestProject): Promise<() => void> => {
  const browser = await launchChromium();
  await browser.close();
  console.log(
    postgresUrl
      ? `PostgreSQL ${await postgresVersion(postgresUrl)} at ${new URL(postgresUrl).host || 'a local socket'}`
      : 'the embedded database (PGlite): GUILDHALL_TEST_DATABASE_URL names no PostgreSQL',
  );
  if (!existsSync(join(ROOT, 'packages/guildhall/dist/bin.js'))) {
    throw new Error('The command line is not built. Run `npm run build` first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-browser-'));
  const folders = await Promise.all(
    sampleCouncils.map(async (council) => {
      const data = join(folder, council);
      const server = await startServerProcess({ council, data, readyWithin: 180_000, env: { LOG_LEVEL: 'warn' } });
      await server.stop();
      return [council, data] as const;
    }),
  );
  // .ci/run names a folder for both of its runs: a page judged on one database is the same page on the other.
  const inspected = process.env.GUILDHALL_INSPECTED ?? join(folder, 'inspected');
  mkdirSync(inspected, { recursive: true });
  provide('inspected', inspected);
  provide('dataFolders', Object.fromEntries(folders) as Record<SampleCouncil, string>);
  return () => rmSync(folder, { recursive: true, force: true });
};
