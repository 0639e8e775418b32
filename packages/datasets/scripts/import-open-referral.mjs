/**
 * Writes the schemas of standards/open-referral-uk/ from those that Open Referral UK publishes.
 *
 *   node scripts/import-open-referral.mjs FOLDER
 *
 * FOLDER holds the folders V1.0-UK and V3.0-UK of schemas (CC BY-SA 4.0), as OpenReferralApi does. What is written is an
 * adaptation under the same licence: descriptions, examples and notes for CSV are left out, and objects that are the same
 * in several schemas are written once. A schema that is not JSON, and those of no document, are passed over by name.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = join(dirname(fileURLToPath(import.meta.url)), '../standards/open-referral-uk');

const VERSIONS = {
  'V1.0-UK': {
    id: 'open-referral-uk-1-0',
    schemas: [
      'location',
      'location_list',
      'organization',
      'organization_list',
      'review',
      'review_list',
      'service',
      'service_list',
      'taxonomy',
      'taxonomy_list',
    ],
  },
  'V3.0-UK': {
    id: 'open-referral-uk-3-0',
    schemas: [
      'api_details',
      'organization',
      'organization_list',
      'service',
      'service_at_location',
      'service_at_location_list',
      'service_list',
      'taxonomy',
      'taxonomy_list',
      'taxonomy_term',
      'taxonomy_term_list',
    ],
  },
};

/** Keywords that say something about a document. */
const KEPT = ['$schema', 'type', 'enum', 'format', 'pattern', 'required', 'minItems', 'maxItems', 'minimum', 'maximum'];
/** The least length at which an object that is there twice is written once. */
const WORTH_SHARING = 200;

/** A schema without what says nothing about a document. */
const lean = (schema) => {
  const kept = {};
  for (const key of KEPT) if (schema[key] !== undefined) kept[key] = schema[key];
  // Formats of OpenAPI and of CSV are remarks.
  if (['csv', 'int32', 'int64', 'currency'].includes(kept.format)) delete kept.format;
  if (schema.items) kept.items = lean(schema.items);
  for (const key of ['anyOf', 'allOf', 'oneOf']) {
    const list = (schema[key] ?? []).map(lean).filter((each) => Object.keys(each).length > 0);
    if (list.length > 0) kept[key] = list;
  }
  if (schema.properties)
    kept.properties = Object.fromEntries(Object.entries(schema.properties).map(([key, each]) => [key, lean(each)]));
  return kept;
};

/** Counts objects by what they say, with a name for each: that of the property they stand under. */
const count = (schema, name, seen) => {
  if (schema.type === 'object' || schema.properties) {
    const text = JSON.stringify(schema);
    const known = seen.get(text) ?? { name, times: 0 };
    known.times += 1;
    seen.set(text, known);
    if (known.times > 1) return;
  }
  for (const [key, each] of Object.entries(schema.properties ?? {})) count(each, key, seen);
  if (schema.items) count(schema.items, name, seen);
};

const share = (schema, shared, isRoot) => {
  const key = isRoot ? undefined : shared.get(JSON.stringify(schema));
  if (key) return { $ref: `shared#/definitions/${key}` };
  const copy = { ...schema };
  if (schema.properties)
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, share(each, shared, false)]),
    );
  if (schema.items) copy.items = share(schema.items, shared, false);
  return copy;
};

const importVersion = (folder, { id, schemas: names }) => {
  const schemas = new Map(
    names.map((name) => [name, lean(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))]),
  );
  const seen = new Map();
  for (const [name, schema] of schemas) count(schema, name, seen);
  const shared = new Map();
  const taken = new Map();
  for (const [text, { name, times }] of seen) {
    if (times < 2 || text.length < WORTH_SHARING) continue;
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    shared.set(text, number === 1 ? name : `${name}_${number}`);
  }
  const target = join(TARGET, id, 'schemas');
  mkdirSync(target, { recursive: true });
  const write = (name, schema) => writeFileSync(join(target, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  for (const [name, schema] of schemas) write(name, share(schema, shared, true));
  const definitions = Object.fromEntries(
    [...shared].map(([text, key]) => [key, share(JSON.parse(text), shared, true)]),
  );
  write('shared', { definitions });
  console.log(`${id}: ${schemas.size} schemas, ${shared.size} shared objects.`);
};

const [folder] = process.argv.slice(2);
if (!folder || Object.keys(VERSIONS).some((version) => !existsSync(join(folder, version)))) {
  console.error('Give the folder that holds the folders V1.0-UK and V3.0-UK of schemas.');
  process.exit(1);
}
for (const [version, options] of Object.entries(VERSIONS)) importVersion(join(folder, version), options);
