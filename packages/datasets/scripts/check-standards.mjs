/**
 * Holds standards/STANDARDS.yml to the folders of the standards, and says which standard is stale: was not compared with what its
 * publisher has within the time that it gives itself. Run by `npm run lint`.
 *
 *   node scripts/check-standards.mjs            fails where the list or a folder is wrong; what is stale is only named
 *   node scripts/check-standards.mjs --strict   fails for what is stale too: for whoever keeps the standards, and for releases
 *   node scripts/check-standards.mjs --write    writes the list
 *   … --today YYYY-MM-DD                        judges as of that day
 *
 * Time alone must not make the same commit fail that passed before; so a stale standard is a warning unless it is asked for.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readStandardFolder, standardFolders } from './generate-standards.mjs';

const STANDARDS = join(dirname(fileURLToPath(import.meta.url)), '../standards');
const LIST = join(STANDARDS, 'STANDARDS.yml');

const HEAD = `# Every standard of this package: what it is, whose, under which licence, where its clauses are, and until when it must be
# compared with what its publisher has. Made by scripts/check-standards.mjs --write from the folders here. Do not edit.
`;

/** The day by which a standard must be reviewed again: the last day of the month where that has no such day. */
export const nextReview = ({ lastReviewed, reviewEvery }) => {
  const [year, month, day] = lastReviewed.split('-').map(Number);
  const months = month - 1 + Number.parseInt(reviewEvery, 10);
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(day, lastDay))).toISOString().slice(0, 10);
};

/** Every clause that a standard names, of fields, rules, documents, schemas and records. */
const clausesOf = (standard) => {
  const found = new Set(Object.values(standard.records?.clauses ?? {}));
  const walk = (value) => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      for (const [key, each] of Object.entries(value)) {
        if ((key === 'clause' || key === 'x-clause') && typeof each === 'string') found.add(each);
        else walk(each);
      }
    }
  };
  walk(standard.tabular);
  walk(standard.json);
  return found;
};

/** What the list says of a standard. `folder` is where it is, from the folder of the list. */
export const entryOf = (standard, folder) => ({
  id: standard.id,
  title: standard.title,
  version: standard.version,
  publisher: standard.publisher,
  licence: standard.licence.spdx ?? standard.licence.name,
  clauses: { source: standard.url, named: clausesOf(standard).size },
  lastReviewed: standard.lastReviewed,
  nextReview: nextReview(standard),
  folder,
});

/** What is wrong with a folder whatever the day, as sentences. */
export const folderFaults = (standard, files) => {
  const faults = [];
  const { id } = standard;
  for (const key of ['title', 'version', 'publisher', 'url', 'lastReviewed', 'reviewEvery'])
    if (typeof standard[key] !== 'string' || standard[key] === '')
      faults.push(`${id} has no ${key}: add it to its standard.yml`);
  if (!standard.licence?.name) faults.push(`${id} has no licence: say in its standard.yml under which it is published`);
  if (clausesOf(standard).size === 0)
    faults.push(`${id} names no clause: say for each field or document what asks for it`);
  if (!files.includes('cases.yml'))
    faults.push(`${id} has no cases.yml: show in it a right file and what is wrong most often`);
  return faults;
};

/** The standards that should have been reviewed before a day, those that wait longest first. */
export const staleOf = (entries, today) =>
  entries.filter((entry) => entry.nextReview < today).sort((a, b) => (a.nextReview < b.nextReview ? -1 : 1));

/** What is said of the stale ones: a line for each, or for those of one family that are due together. */
export const staleLines = (stale) => {
  const groups = new Map();
  for (const entry of stale) {
    const family = dirname(entry.folder);
    const key = family === '.' ? entry.id : `${family} ${entry.nextReview} ${entry.lastReviewed}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    const { folder, nextReview: due, lastReviewed, clauses } = first;
    const which =
      others.length === 0 ? folder : `${dirname(folder)} (${others.length + 1} standards, ${first.id} first)`;
    return `Stale: ${which} was to be reviewed by ${due}, and last was on ${lastReviewed}. Compare it with ${clauses.source}, then set lastReviewed.`;
  });
};

/** The text of the list. */
export const listOf = (entries) => `${HEAD}${stringify(entries, { lineWidth: 120 })}`;

const main = (parameters) => {
  const { values } = parseArgs({
    args: parameters,
    options: { write: { type: 'boolean' }, strict: { type: 'boolean' }, today: { type: 'string' } },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const faults = [];
  const entries = standardFolders(STANDARDS).map((folder) => {
    const standard = readStandardFolder(folder);
    faults.push(
      ...folderFaults(
        standard,
        ['cases.yml'].filter((name) => existsSync(join(folder, name))),
      ),
    );
    return entryOf(standard, relative(STANDARDS, folder).replaceAll('\\', '/'));
  });
  const list = listOf(entries);
  if (values.write) writeFileSync(LIST, list);
  else if (!existsSync(LIST) || readFileSync(LIST, 'utf8').replaceAll('\r\n', '\n') !== list)
    faults.push('standards/STANDARDS.yml is not what the folders say: write it with check-standards.mjs --write');
  const stale = staleOf(entries, today);
  for (const fault of faults) console.error(fault);
  for (const line of staleLines(stale)) console.warn(line);
  const [next] = entries
    .filter(({ nextReview: due }) => due >= today)
    .sort((a, b) => (a.nextReview < b.nextReview ? -1 : 1));
  const ahead = next ? `; the next review is due by ${next.nextReview} (${next.id})` : '';
  console.log(`Standards: ${entries.length}, ${stale.length} of them stale${ahead}.`);
  process.exit(faults.length > 0 || (values.strict && stale.length > 0) ? 1 : 0);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
