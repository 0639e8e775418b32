/**
 * Writes standards/planning-data/: a standard for each dataset of the planning data specification, from its CSV model.
 *
 *   node scripts/generate-planning-data.mjs FOLDER [--reviewed YYYY-MM-DD]
 *
 * FOLDER holds dataset.csv, dataset-field.csv, field.csv and specification-field.csv, as the folder `specification` of
 * https://github.com/digital-land/specification does (MIT). A dataset is taken where it is data (not configuration), has not
 * ended, and is either live or in beta or part of a specification. Nothing that a person wrote into standards/planning-data/
 * is kept, but cases and READMEs are: change this script or the model instead.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

const FAMILY = join(dirname(fileURLToPath(import.meta.url)), '../standards/planning-data');
const SITE = 'https://www.planning.data.gov.uk';

/** Reads CSV with quotation marks into objects. The model is small and its files are well formed. */
const readCsv = (file) => {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1).push(cell.replace(/\r$/, ''));
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  if (cell !== '' || rows.at(-1).length > 0) rows.at(-1).push(cell);
  const [header, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
};

/** Fields that the platform fills in itself: nobody publishes them. */
const ASSIGNED = new Set([
  'dataset',
  'entity',
  'entry-number',
  'line-number',
  'prefix',
  'resource',
  'typology',
  'quality',
]);

const DATE = { type: 'date', formats: ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'] };

/** What each datatype of the model is here. */
const TYPES = {
  blob: { type: 'text' },
  curie: { type: 'text' },
  datetime: DATE,
  decimal: { type: 'number' },
  flag: { type: 'enum', values: [{ value: 'yes' }, { value: 'no' }] },
  hash: { type: 'text' },
  integer: { type: 'integer' },
  json: { type: 'text' },
  latitude: { type: 'latitude' },
  longitude: { type: 'longitude' },
  multipolygon: { type: 'wkt', geometries: ['MULTIPOLYGON', 'POLYGON'] },
  pattern: { type: 'text' },
  point: { type: 'wkt', geometries: ['POINT'] },
  reference: { type: 'text' },
  string: { type: 'text' },
  text: { type: 'text' },
  url: { type: 'url' },
  wkt: { type: 'wkt' },
};

/** Fields whose meaning is narrower than their datatype. */
const NARROWER = {
  uprn: { type: 'uprn' },
  uprns: { type: 'uprn' },
  'entry-date': { ...DATE, max: 'today' },
};

const plain = (text) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .split('\n')[0]
    .trim();

const fieldOf = (name, model, level, specified) => {
  const { datatype = 'string', cardinality = '1', name: title, description } = model ?? {};
  const type = NARROWER[name] ?? TYPES[datatype];
  if (!type)
    throw new Error(`field.csv: ${name} has the datatype ${datatype}, which is not known here: add it to TYPES`);
  const isKey = name === 'reference';
  const text = plain(specified?.description || description || '');
  return {
    name,
    ...(title ? { title } : {}),
    ...(text ? { description: text } : {}),
    ...(isKey || level === 'MUST' ? { required: true } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(level === 'SHOULD' ? { column: 'recommended' } : {}),
    ...(cardinality === 'n' ? { separator: ';' } : {}),
    ...type,
    clause: specified ? `specification ${specified.specification}, field ${name}` : `field ${name}`,
  };
};

const orderRules = (names) =>
  names.has('start-date') && names.has('end-date')
    ? {
        rowRules: [
          { id: 'end-not-before-start', rule: 'order', fields: ['start-date', 'end-date'], clause: 'field end-date' },
        ],
      }
    : {};

const standardOf = (dataset, fields, specification, reviewed) => {
  const names = new Set(fields.map(({ name }) => name));
  return {
    id: `planning-data-${dataset.dataset}`,
    title: `Planning data: ${dataset.plural || dataset.name}`,
    publisher: 'Ministry of Housing, Communities and Local Government',
    version: specification ? `specification ${specification}` : 'dataset model',
    url: `${SITE}/dataset/${dataset.dataset}`,
    licence: {
      name: 'MIT',
      spdx: 'MIT',
      url: 'https://github.com/digital-land/specification/blob/main/LICENSE',
      attribution: 'Made from the CSV model of digital-land/specification, © Crown copyright (MHCLG), MIT licence',
    },
    lastReviewed: reviewed,
    reviewEvery: '6 months',
    kind: 'csv',
    ...(dataset.description ? { description: plain(dataset.description) } : {}),
    detect: { fileNames: [dataset.dataset] },
    tabular: { fields, ...orderRules(names) },
  };
};

const main = ([folder, ...options]) => {
  if (!folder || !existsSync(join(folder, 'dataset-field.csv')))
    throw new Error('Give the folder with dataset.csv, dataset-field.csv, field.csv and specification-field.csv.');
  const reviewed = options[options.indexOf('--reviewed') + 1] ?? new Date().toISOString().slice(0, 10);
  const read = (name) => readCsv(join(folder, `${name}.csv`));
  const models = new Map(read('field').map((field) => [field.field, field]));
  const specified = read('specification-field');
  const fieldsOf = new Map();
  for (const { dataset, field } of read('dataset-field'))
    fieldsOf.set(dataset, [...(fieldsOf.get(dataset) ?? []), field]);
  const kept = [];
  for (const dataset of read('dataset')) {
    const own = specified.filter((row) => row.dataset === dataset.dataset && !row['end-date']);
    const isWanted = ['live', 'beta'].includes(dataset.phase) || own.length > 0;
    if (dataset.realm !== 'dataset' || dataset['end-date'] || !isWanted) continue;
    const names = own.length > 0 ? [...new Set(own.map(({ field }) => field))] : (fieldsOf.get(dataset.dataset) ?? []);
    const fields = names
      .filter((name) => !ASSIGNED.has(name))
      .map((name) => {
        const row = own.find(({ field }) => field === name);
        return fieldOf(name, models.get(name), row?.['requirement-level'], row);
      });
    if (!fields.some(({ name }) => name === 'reference')) continue;
    const standard = standardOf(dataset, fields, own[0]?.specification, reviewed);
    const target = join(FAMILY, standard.id);
    mkdirSync(target, { recursive: true });
    writeFileSync(
      join(target, 'standard.yml'),
      `# Made by scripts/generate-planning-data.mjs from the model of digital-land/specification (MIT). Do not edit.\n${stringify(standard, { lineWidth: 120, aliasDuplicateObjects: false })}`,
    );
    kept.push(standard.id);
  }
  for (const entry of readdirSync(FAMILY, { withFileTypes: true }))
    if (entry.isDirectory() && !kept.includes(entry.name)) rmSync(join(FAMILY, entry.name), { recursive: true });
  console.log(`${kept.length} standards written.`);
};

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
