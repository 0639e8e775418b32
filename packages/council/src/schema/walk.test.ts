import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { keyOf } from '../read/fault.js';
import { describedAs, field } from './field.js';
import { isLocalised, localised } from './localised.js';
import { keysOf, layers, schemaAt, walk, written } from './walk.js';

const SCHEMA = z.strictObject({
  name: localised().describe('A name.'),
  list: z.array(z.strictObject({ to: z.strictObject({ name: localised().optional() }) })).default([]),
  byKind: z.record(z.string(), localised()).optional(),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), one: z.string() }),
    z.strictObject({ kind: z.literal('b'), two: localised() }),
  ]),
  lazy: z.lazy(() => z.strictObject({ deep: localised() })).optional(),
  either: z.union([z.string(), z.strictObject({ text: localised() })]).optional(),
  pre: z.preprocess((value) => value, z.strictObject({ label: localised() })).optional(),
});

const VALUE = {
  name: 'x',
  list: [{ to: { name: 'y' } }, { to: {} }],
  byKind: { pothole: 'z' },
  source: { kind: 'b', two: 'w' },
  lazy: { deep: 'v' },
  either: { text: 'u' },
  pre: { label: 't' },
  unknown: { name: 's' },
};

describe('walk', () => {
  it('reaches every localised text that is written, through every kind of schema', () => {
    const found = new Set<string>();
    walk(SCHEMA, VALUE, (schema, _, path) => {
      if (layers(schema).some(isLocalised)) found.add(keyOf(path));
    });
    expect([...found].sort()).toEqual([
      'byKind.pothole',
      'either.text',
      'lazy.deep',
      'list[0].to.name',
      'name',
      'pre.label',
      'source.two',
    ]);
  });
});

describe('keysOf', () => {
  it('gives the keys of a mapping, and of the option that a value says it is', () => {
    expect(keysOf(SCHEMA, VALUE)).toContain('byKind');
    expect(keysOf(SCHEMA.shape.source, { kind: 'a' })).toEqual(['kind', 'one']);
    expect(keysOf(SCHEMA.shape.source, { kind: 'b' })).toEqual(['kind', 'two']);
    expect(keysOf(SCHEMA.shape.source, {})).toEqual(['kind', 'one', 'two']);
    expect(keysOf(z.string(), 'x')).toEqual([]);
  });
});

describe('schemaAt', () => {
  it('follows a path, and stops where there is nothing', () => {
    expect(schemaAt(SCHEMA, VALUE, ['list', 0, 'to'])).toBe(SCHEMA.shape.list.unwrap().element.shape.to);
    expect(schemaAt(SCHEMA, VALUE, ['list', 0, 'from'])).toBeUndefined();
    expect(schemaAt(SCHEMA, VALUE, ['constructor'])).toBeUndefined();
  });
});

describe('field', () => {
  it('is read through optional and default, whatever zod clones', () => {
    const schema = field(z.string(), 'A colour.', '#1d70b8');
    expect(describedAs(schema)).toEqual({ description: 'A colour.', example: '#1d70b8' });
    expect(layers(schema.optional()).map((layer) => describedAs(layer).example)).toContain('#1d70b8');
    expect(written(schema.optional().default('x'))).toBe(schema);
  });

  it('keeps what a text is for when it is described again', () => {
    expect(isLocalised(localised().describe('A greeting.'))).toBe(true);
    expect(isLocalised(z.string())).toBe(false);
  });
});
