/**
 * Makes src/register/data/register.json:
 *   node scripts/make-register.mjs SHARED_FOLDER
 * from SHARED_FOLDER/data/councils/*.csv and SHARED_FOLDER/data/addresses/custodian-codes.csv. Every row of each is used
 * or the script stops.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import {
  COMBINED_SUCCESSORS,
  CORRECTIONS,
  COUNTY_NOW_UNITARY,
  isNoName,
  NI_SUCCESSORS,
  REGISTER_DATE,
  WELSH_NAMES,
} from './register-knowledge.mjs';

const shared = process.argv[2];
if (!shared) {
  console.error(
    'Usage: node scripts/make-register.mjs SHARED_FOLDER, the folder that holds data/councils and data/addresses.',
  );
  process.exit(1);
}

const read = (path, options) => parse(readFileSync(join(shared, 'data', path), 'utf8'), { bom: true, ...options });
const authorities = read('councils/uk_local_authorities_future.csv', { columns: true });
const links = read('councils/local-authorities.csv', { columns: true });
const lookup = read('councils/lookup_gss_to_registry.csv', { columns: true });
const custodians = read('addresses/custodian-codes.csv', {
  columns: ['code', 'authority', 'name', 'regionCode', 'region', 'gss'],
});

const fail = (message) => {
  console.error(`make-register: ${message}`);
  process.exit(1);
};

const TIERS = {
  CC: 'london',
  COMB: 'combined',
  CTY: 'county',
  LBO: 'london',
  MD: 'metropolitan',
  NID: 'ni-district',
  NMD: 'district',
  SCO: 'scottish-unitary',
  SRA: 'combined',
  UA: 'unitary',
  WPA: 'welsh-unitary',
};

const list = (text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const tidy = (text) => text.replace(/\s+/g, ' ').trim();
const key = (text) => tidy(text).toLowerCase();
const dayBefore = (date) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const rows = authorities.map((row) => {
  const correction = CORRECTIONS.find(({ id }) => id === row['local-authority-code']);
  return { ...row, ...correction?.set };
});
for (const { id } of CORRECTIONS) {
  if (!rows.some((row) => row['local-authority-code'] === id)) fail(`a correction names ${id}, which has no row`);
}
const rowById = new Map(rows.map((row) => [row['local-authority-code'], row]));
const gssById = (id) => rowById.get(id)?.['gss-code'] ?? fail(`${id} has no row`);

/** Codes that the lookup table gives to an authority beside its own are codes that it had before. */
const formerByLookup = new Map();
let lookupWithoutCode = 0;
for (const { 'gss-code': gss, 'local-authority-code': id } of lookup) {
  if (!rowById.has(id)) fail(`lookup_gss_to_registry.csv names ${id}, which has no row`);
  if (gss === '') lookupWithoutCode += 1;
  else if (gss !== gssById(id)) formerByLookup.set(id, [...(formerByLookup.get(id) ?? []), gss]);
}

const entries = rows.map((row) => {
  const id = row['local-authority-code'];
  const successors = NI_SUCCESSORS[row['official-name']]
    ? [NI_SUCCESSORS[row['official-name']]]
    : list(row['replaced-by']).map(gssById);
  const starts = successors.map((gss) => rows.find((other) => other['gss-code'] === gss)?.['start-date']);
  const ended = row['end-date'];
  const combined = COMBINED_SUCCESSORS[row['combined-authority']] ?? row['combined-authority'];
  const welsh = WELSH_NAMES[row['gss-code']];
  const name = tidy(row['official-name']);
  const shortName = tidy(row['nice-name']);
  return {
    id,
    gss: row['gss-code'] || undefined,
    formerGss: [...new Set([...list(row['former-gss-codes']), ...(formerByLookup.get(id) ?? [])])],
    name: { en: name, ...(welsh ? { cy: welsh[0] } : {}) },
    shortName,
    // Names with a comma in them are split by the source's own commas; the whole stands in the official name.
    alternativeNames: [
      ...(welsh?.slice(1) ?? []),
      ...list(row['alt-names'])
        .filter((alt) => !isNoName(alt))
        .map(tidy),
    ],
    slug: row['gov-uk-slug'] || undefined,
    custodianCode: undefined,
    tier: TIERS[row['local-authority-type']] ?? fail(`${id} has the unknown type ${row['local-authority-type']}`),
    nation: row.nation,
    county: row['county-la'] ? gssById(row['county-la']) : undefined,
    combinedAuthority: combined ? gssById(combined) : undefined,
    startDate: row['start-date'] || undefined,
    // The source gives the last day of some councils and the first day without others: here it is always the last day.
    endDate: ended ? (starts.includes(ended) ? dayBefore(ended) : ended) : undefined,
    replacedBy: successors,
    homepage: undefined,
    current: row['current-authority'] === 'True',
  };
});

const byGss = new Map();
for (const entry of entries) for (const gss of entry.formerGss) byGss.set(gss, entry);
for (const entry of entries) if (entry.gss) byGss.set(entry.gss, entry);

const otherCustodians = [];
for (const { code, name, gss } of custodians) {
  const entry = byGss.get(gss);
  if (entry) entry.custodianCode = Number(code);
  else if (gss === 'NA') otherCustodians.push({ code: Number(code), name });
  else fail(`custodian-codes.csv names ${gss} (${name}), which has no row`);
}

for (const row of links) {
  const entry = byGss.get(row.gss) ?? fail(`local-authorities.csv names ${row.gss} (${row.name}), which has no row`);
  const heir = byGss.get(COUNTY_NOW_UNITARY[row.gss]);
  for (const council of heir ? [entry, heir] : [entry]) {
    const code = Number(row.local_custodian_code);
    if (council.custodianCode !== undefined && council.custodianCode !== code) {
      fail(`${council.name.en} has the custodian codes ${council.custodianCode} and ${code}`);
    }
    council.custodianCode = code;
    if (council.current) council.homepage = row.homepage_url;
    if (council === entry) council.alternativeNames.push(tidy(row.name));
    if (!rows.some((other) => other['gov-uk-slug'] === row.slug)) council.slug ??= row.slug;
  }
}

/** Words that say what kind of council it is: a name that differs by them alone is found without being listed. */
const KIND = /\b(?:the|city of|royal|london|ua|district|borough|boro|city|county|metropolitan|council|mdc)\b/g;
const core = (text) => tidy(key(text).replaceAll('&', 'and').replaceAll('-', ' ').replace(KIND, ''));
const SMALL = new Set(['and', 'of', 'the', 'upon', 'on', 'an', 'nan']);
const capitalise = (text) =>
  text === text.toLowerCase()
    ? text.replace(/[a-z']+/g, (word) => (SMALL.has(word) ? word : word[0].toUpperCase() + word.slice(1)))
    : text;

/** Each name once, in the spelling with capitals where there is one; none that says no more than the name itself. */
const distinct = ({ name, shortName, alternativeNames }) => {
  const seen = new Set([name.en, name.cy ?? '', shortName].map(key));
  const plain = new Set([name.en, shortName].map(core));
  const capitalised = [...alternativeNames].sort(
    (a, b) => Number(b !== b.toLowerCase()) - Number(a !== a.toLowerCase()),
  );
  return capitalised.map(capitalise).filter((alternative) => {
    const worded = / Council$/.test(alternative) && !alternative.includes('&');
    const fresh = !seen.has(key(alternative)) && (worded || !plain.has(core(alternative)));
    seen.add(key(alternative));
    return fresh;
  });
};

const compact = (entry) =>
  Object.fromEntries(
    Object.entries({ ...entry, alternativeNames: distinct(entry), current: entry.current || undefined }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const councils = entries.map(compact).sort((a, b) => (a.id < b.id ? -1 : 1));
const sources = [
  { file: 'uk_local_authorities_future.csv', rows: authorities.length, councils: entries.length },
  { file: 'local-authorities.csv', rows: links.length, councils: new Set(links.map(({ gss }) => byGss.get(gss))).size },
  {
    file: 'lookup_gss_to_registry.csv',
    rows: lookup.length,
    councils: new Set(lookup.map((row) => row['local-authority-code'])).size,
    codes: lookup.length - lookupWithoutCode,
  },
  {
    file: 'custodian-codes.csv',
    rows: custodians.length,
    councils: new Set(custodians.flatMap(({ gss }) => byGss.get(gss) ?? [])).size,
    others: otherCustodians.length,
  },
];

const asLines = (items) => items.map((item) => JSON.stringify(item)).join(',\n');
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/register/data/register.json');
writeFileSync(
  target,
  `{"date":${JSON.stringify(REGISTER_DATE)},\n"sources":[\n${asLines(sources)}\n],\n"otherCustodians":[\n${asLines(otherCustodians)}\n],\n"councils":[\n${asLines(councils)}\n]}\n`,
);

for (const { file, rows: count, ...rest } of sources) console.log(`${file}: ${count} rows, ${JSON.stringify(rest)}`);
const unknown = entries.filter(
  (entry) => entry.current && entry.tier !== 'combined' && entry.custodianCode === undefined,
);
console.log(`Councils: ${entries.length}, current ${entries.filter(({ current }) => current).length}.`);
console.log(`Current councils without a custodian code: ${unknown.map(({ name }) => name.en).join(', ') || 'none'}.`);
