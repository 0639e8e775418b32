import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { SettingsFragment } from '../schema/fragment.js';
import { localised } from '../schema/localised.js';
import { councilJsonSchema, type JsonSchema } from './json-schema.js';

const FRAGMENT: SettingsFragment = {
  key: 'report-a-problem',
  schema: z.strictObject({ greeting: localised().describe('What is said first.') }),
  description: 'How problems are reported.',
};

/** Every schema within a schema that is of a key. */
const keys = (schema: JsonSchema, above = ''): readonly (readonly [string, JsonSchema])[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    typeof part === 'boolean' ? [] : [[`${above}${name}`, part] as const, ...keys(part, `${above}${name}.`)],
  ),
  ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) =>
    typeof part === 'boolean' ? [] : keys(part, above),
  ),
];

describe('councilJsonSchema', () => {
  const schema = councilJsonSchema([FRAGMENT]);

  it('is of draft 2020-12, and refuses keys that it does not know', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['council', 'contact', 'statements'],
    });
  });

  it('says of every key what it is', () => {
    const all = keys(schema);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(([, { description }]) => description === undefined).map(([key]) => key)).toEqual([]);
  });

  it('has the defaults, the choices and the patterns', () => {
    const found = new Map(keys(schema));
    expect(found.get('mode')).toMatchObject({ default: 'demo', enum: ['demo', 'preview', 'live'] });
    expect(found.get('gazetteer')).toMatchObject({ default: { source: 'sample', seed: 1, addresses: 20_000 } });
    expect(found.get('theme.brandColour')).toMatchObject({ pattern: '^#[0-9a-fA-F]{6}$', default: '#2b3a4a' });
    expect(found.get('council.gss')).toMatchObject({ pattern: '^[ENSW]\\d{8}$', examples: ['E06000023'] });
  });

  it('takes a text as it is written: plain, or in each language', () => {
    const name = new Map(keys(schema)).get('council.name');
    expect(name?.anyOf).toMatchObject([{ type: 'string' }, { type: 'object', required: ['en'] }]);
    expect(name?.examples).toEqual(['Anytown Council']);
  });

  it('holds the blocks of the services, and anything where none are given', () => {
    expect(new Map(keys(schema)).get('services.report-a-problem.greeting')?.description).toBe('What is said first.');
    expect(new Map(keys(councilJsonSchema())).get('services')).toMatchObject({
      type: 'object',
      additionalProperties: {},
    });
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
