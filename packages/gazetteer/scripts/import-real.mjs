/**
 * Imports one address file and prints what came of it: rows in, accepted, refused by reason, and a few lookups.
 *
 *   node scripts/import-real.mjs FILE [--update FILE]… [--test-uprns] [--search "text"]…
 *
 * What the file is, is told from its first rows.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importGazetteer, openGazetteer } from '../dist/index.js';

/** Imports `source` into a file of its own and hands report and gazetteer to `use`, then removes the file. */
export const importReal = async (source, { updates = [], assignTestUprns = false } = {}, use = () => undefined) => {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-import-'));
  try {
    const target = join(folder, 'addresses.gazetteer');
    const report = await importGazetteer({ source, updates, target, assignTestUprns });
    await use(report, await openGazetteer(target));
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, ...rest] = process.argv.slice(2);
  if (!file) {
    console.error('Usage: node scripts/import-real.mjs FILE [--update FILE]… [--test-uprns] [--search "text"]…');
    process.exit(2);
  }
  const updates = rest.filter((_, index) => rest[index - 1] === '--update');
  const options = { updates, assignTestUprns: rest.includes('--test-uprns') };
  await importReal(file, options, (report, gazetteer) => {
    console.log(
      `${report.source}: ${report.format}, ${report.encoding}, delimiter ${JSON.stringify(report.delimiter)}`,
    );
    console.log(
      `rows in ${report.rows}, accepted ${report.accepted}, refused ${report.refused}, ${report.milliseconds} ms`,
    );
    for (const [code, count] of Object.entries(report.refusedByCode)) console.log(`  refused ${code}: ${count}`);
    for (const [code, count] of Object.entries(report.warnedByCode)) console.log(`  kept with ${code}: ${count}`);
    for (const { code, message } of report.findings) console.log(`  file ${code}: ${message}`);
    const { addresses, streets, postcodes } = report.counts;
    console.log(
      `addresses ${addresses} (${gazetteer.metadata.withoutUprn} without UPRN), streets ${streets}, postcodes ${postcodes}`,
    );
    for (const [index, word] of rest.entries()) {
      if (word !== '--search') continue;
      const page = gazetteer.search(rest[index + 1] ?? '', { limit: 3 });
      console.log(`search "${rest[index + 1]}": ${page.total}`);
      for (const { id, label } of page.items) console.log(`  ${id}  ${label}`);
    }
  });
}
