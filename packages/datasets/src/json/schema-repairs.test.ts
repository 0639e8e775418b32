import { describe, expect, it } from 'vitest';
import type { Standard } from '../standard/standard.js';
import { checkJson, SchemaError, schemaRepairs } from './index.js';

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';

const standardOf = (schemas: Readonly<Record<string, unknown>>): Standard => ({
  id: 'toys',
  title: 'Toys',
  publisher: 'Hartwold Council',
  version: '1',
  url: 'https://www.hartwold.example/toys',
  licence: { name: 'CC0 1.0 Universal' },
  lastReviewed: '2026-11-25',
  reviewEvery: '12 months',
  kind: 'json',
  json: { schemas, documents: [{ id: 'toy', title: 'a toy', schema: 'toy', clause: 'Toy' }] },
});

const repairsOf = (schemas: Readonly<Record<string, unknown>>): readonly string[] => {
  const { json } = standardOf(schemas);
  return json ? schemaRepairs(json).map(({ pointer, what }) => `${pointer}: ${what}`) : [];
};

const faultsOf = async (schemas: Readonly<Record<string, unknown>>, document: unknown): Promise<readonly string[]> => {
  const { faults } = await checkJson(new TextEncoder().encode(JSON.stringify(document)), standardOf(schemas));
  return faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

const NAMED = { type: 'object', properties: { name: { type: 'string' } } };

/** Schemas that common engines refuse as they are published: what is repaired, and what the schema then finds. */
const BROKEN: readonly (readonly [
  string,
  schemas: Readonly<Record<string, unknown>>,
  repair: RegExp | undefined,
  document: unknown,
  faults: readonly string[],
])[] = [
  ['draft-07 as it should be', { toy: { $schema: DRAFT_7, ...NAMED } }, undefined, { name: 1 }, ['json-type /name']],
  [
    'no $schema, as Open Referral UK 3.0',
    { toy: NAMED },
    /^toy#\/\$schema: There is no \$schema/,
    { name: 1 },
    ['json-type /name'],
  ],
  [
    'draft-07 by https, as the planning application specification',
    { toy: { $schema: 'https://json-schema.org/draft-07/schema#', ...NAMED } },
    /which it means/,
    { name: 1 },
    ['json-type /name'],
  ],
  [
    '2020-12 by http, as 360Giving',
    { toy: { $schema: 'http://json-schema.org/draft/2020-12/schema', ...NAMED } },
    /which it means/,
    { name: 1 },
    ['json-type /name'],
  ],
  [
    'required at the property itself, as a text',
    { toy: { $schema: DRAFT_7, type: 'object', properties: { name: { type: 'string', required: 'true' } } } },
    /^toy#\/properties\/name\/required: required is "true"/,
    {},
    ['json-required '],
  ],
  [
    'a reference that is percent-encoded, as the digital planning data schemas',
    { toy: { $schema: DRAFT_7, $ref: '#/definitions/a%3Cb%3E', definitions: { 'a<b>': { type: 'array' } } } },
    /is percent-encoded/,
    {},
    ['json-type '],
  ],
  [
    'a reference to the web',
    { toy: { $schema: DRAFT_7, $ref: 'https://toys.example/name.json' }, name: { $schema: DRAFT_7, type: 'string' } },
    /nothing is fetched/,
    {},
    ['json-type '],
  ],
  [
    'a type that JSON has not',
    { toy: { $schema: DRAFT_7, type: 'float' } },
    /it is read as number/,
    {},
    ['json-type '],
  ],
  ['a type that means nothing', { toy: { $schema: DRAFT_7, type: 'thing' } }, /it is left out/, {}, []],
  ['the format url', { toy: { $schema: DRAFT_7, format: 'url' } }, /it is read as uri/, 'toy', ['json-format ']],
  [
    'a pattern with needless escapes',
    { toy: { $schema: DRAFT_7, pattern: '^\\"x$' } },
    /escapes are left out/,
    'y',
    ['json-pattern '],
  ],
  ['a pattern that is none', { toy: { $schema: DRAFT_7, pattern: '(' } }, /no regular expression/, 'y', []],
  [
    'draft-04 with a bound that is not allowed itself',
    { toy: { $schema: 'http://json-schema.org/draft-04/schema#', minimum: 0, exclusiveMinimum: true } },
    undefined,
    0,
    ['json-number '],
  ],
];

describe('a schema that is broken as published', () => {
  it.each(BROKEN)('%s: loads, with the repair named', async (_name, schemas, repair, document, faults) => {
    const repairs = repairsOf(schemas);
    expect(repairs).toHaveLength(repair ? 1 : 0);
    if (repair) expect(repairs[0]).toMatch(repair);
    expect(await faultsOf(schemas, document)).toEqual(faults);
  });

  it.each([
    ['a draft that there is not', { toy: { $schema: 'https://toys.example/schema' } }, /is no draft of JSON Schema/],
    ['a reference to nothing', { toy: { $schema: DRAFT_7, $ref: '#/definitions/name' } }, /leads nowhere/],
    [
      'a reference to a file that is not there',
      { toy: { $schema: DRAFT_7, $ref: 'name.json' } },
      /no schema of this standard/,
    ],
    ['a schema that is a text', { toy: 'name' }, /must be an object, true or false/],
  ])('%s: is refused with its place', (_name, schemas, message) => {
    expect(() => repairsOf(schemas)).toThrow(SchemaError);
    expect(() => repairsOf(schemas)).toThrow(message);
  });
});
