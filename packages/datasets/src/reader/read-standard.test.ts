import { describe, expect, it } from 'vitest';
import { readStandard, StandardError } from './index.js';

const COMMON = {
  id: 'toys',
  title: 'Toys',
  publisher: 'Hartwold Council',
  version: '1',
  url: 'https://www.hartwold.example/toys',
  licence: { name: 'CC0 1.0 Universal' },
  lastReviewed: '2026-11-25',
  reviewEvery: '12 months',
};
const TOY = { name: 'Toy', type: 'text', clause: 'Toy' };
const PRICE = { name: 'Price', type: 'money', clause: 'Price' };
const tabular = (more: object) => ({ ...COMMON, kind: 'csv', tabular: { fields: [TOY, PRICE], ...more } });
const DOCUMENT = { id: 'toy', title: 'a toy', schema: 'toy', clause: 'Toy' };
const json = (more: object) => ({
  ...COMMON,
  kind: 'json',
  json: { schemas: { toy: {} }, documents: [DOCUMENT], ...more },
});

const problemsOf = (data: unknown): readonly string[] => {
  try {
    readStandard(data);
    return [];
  } catch (error) {
    if (error instanceof StandardError) return error.problems;
    throw error;
  }
};

describe('readStandard', () => {
  it.each([
    ['CSV', tabular({})],
    ['JSON', json({})],
    ['records', { ...COMMON, kind: 'records', records: { grammar: 'dtf-7.3', clauses: { grammar: 'Layouts' } } }],
  ])('reads a standard of %s', (_kind, data) => {
    expect(problemsOf(data)).toEqual([]);
  });

  const order = { id: 'order', rule: 'order', fields: ['Toy', 'Cost'], clause: 'Rules' };

  it.each([
    ['nothing', undefined, /^the file: /],
    ['a key that nothing reads', { ...tabular({}), colour: 'red' }, /^the file: .*colour/],
    ['no clause', tabular({ fields: [{ name: 'Toy', type: 'text' }] }), /^tabular\.fields\.0\.clause: /],
    ['a type that there is not', tabular({ fields: [{ ...TOY, type: 'toy' }] }), /^tabular\.fields\.0\.type: /],
    ['a pattern that is none', tabular({ fields: [{ ...TOY, pattern: '(' }] }), /is not a regular expression/],
    ['a day that there is not', { ...tabular({}), lastReviewed: '2026-02-30' }, /^lastReviewed: /],
    ['a field twice', tabular({ fields: [TOY, { ...TOY, name: 'toy' }] }), /‘toy’ is there twice/],
    ['a header of two fields', tabular({ fields: [TOY, { ...PRICE, aliases: ['TOY'] }] }), /already means ‘Toy’/],
    ['a rule about no field', tabular({ rowRules: [order] }), /tabular\.rowRules\.order: there is no field ‘Cost’/],
    ['a rule twice', tabular({ rowRules: [order, order] }), /‘order’ is there twice/],
    ['rules of another kind', { ...json({}), kind: 'csv' }, /^tabular: a standard of the kind ‘csv’ has it/],
    ['a document without its schema', json({ schemas: { game: {} } }), /there is no schema ‘toy’; there are game/],
    ['a document twice', json({ documents: [DOCUMENT, DOCUMENT] }), /‘toy’ is there twice/],
    ['a pointer that is none', json({ documents: [{ ...DOCUMENT, list: 'toys' }] }), /^json\.documents\.0\.list: /],
  ])('refuses %s, and says where', (_name, data, problem) => {
    expect(problemsOf(data).join('\n')).toMatch(problem);
  });
});
