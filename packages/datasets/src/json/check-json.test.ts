import { describe, expect, it } from 'vitest';
import type { Standard } from '../standard/standard.js';
import { checkJson } from './index.js';

const standardOf = (json: Standard['json']): Standard => ({
  id: 'toys',
  title: 'Toys',
  publisher: 'Hartwold Council',
  version: '1',
  url: 'https://www.hartwold.example/toys',
  licence: { name: 'MIT' },
  lastReviewed: '2026-11-25',
  reviewEvery: '12 months',
  kind: 'json',
  ...(json ? { json } : {}),
});

const TOY = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'integer', 'x-clause': 'Identifiers' },
    name: { type: 'string', minLength: 1 },
    email: { type: 'string', format: 'email', 'x-personal': true },
    colour: { enum: ['red', 'green'] },
  },
  additionalProperties: false,
};

const TOYS = standardOf({
  schemas: {
    list: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'array',
      minItems: 1,
      items: { $ref: 'toy.json' },
    },
    page: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['contents', 'total'],
      properties: { total: { type: 'integer' }, contents: { type: 'array', items: { $ref: 'toy' } } },
    },
    toy: { $schema: 'http://json-schema.org/draft-07/schema#', ...TOY },
  },
  documents: [
    { id: 'toy', title: 'a toy', schema: 'toy', keys: ['id', 'name'], clause: 'Toy' },
    {
      id: 'toys',
      title: 'a list of toys',
      schema: 'list',
      list: '',
      clause: 'Toys',
      rules: [{ id: 'id-unique', rule: 'unique', field: '/id', clause: 'Identifiers' }],
    },
    { id: 'page', title: 'a page of toys', schema: 'page', list: '/contents', keys: ['contents'], clause: 'Pages' },
  ],
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text one by one: every state of the reader is entered anew. */
const byteByByte = function* (text: string) {
  for (const byte of bytes(text)) yield new Uint8Array([byte]);
};

/** What a check of a text found, one line a fault; the same however the bytes come in. */
const check = async (text: string) => {
  const report = await checkJson(bytes(text), TOYS);
  // Where a file cannot be read on, more or fewer of its bytes were read by then.
  expect({ ...(await checkJson(byteByByte(text), TOYS)), bytes: 0 }).toEqual({ ...report, bytes: 0 });
  return report.faults.map(
    ({ code, pointer, line, character, byteOffset }) => `${code} ${pointer ?? '-'} ${line}:${character} @${byteOffset}`,
  );
};

describe('checkJson', () => {
  it('finds nothing in what is right: a list, a page, a single toy', async () => {
    expect(await check('[{"id": 1, "name": "ball"}, {"id": 2, "name": "top"}]')).toEqual([]);
    expect(await check('{"total": 1, "contents": [{"id": 1, "name": "ball"}]}')).toEqual([]);
    expect(await check('{"id": 1, "name": "ball"}')).toEqual([]);
  });

  it('says where each fault is, in a list', async () => {
    expect(
      await check('[\n  {"id": 1, "name": ""},\n  {"id": "é", "name": "x", "size": 2},\n  {"id": 1}\n]\n'),
    ).toEqual([
      'json-length /0/name 2:21 @22',
      'json-type /1/id 3:10 @36',
      'json-unknown-key /1/size 3:28 @55',
      'json-required /2 4:3 @69',
      'json-not-unique /2/id 4:10 @76',
    ]);
  });

  it('says where each fault is, around a list', async () => {
    expect(await check('{"contents": [\n{"id": 1, "name": "ball"}],\n "total": "one", "total": 2}')).toEqual([
      'json-duplicate-key /total 3:18 @60',
    ]);
    expect(await check('{"contents": [{"id": 1}],\n "total": "one"}')).toEqual([
      'json-required /contents/0 1:15 @14',
      'json-type /total 2:11 @36',
    ]);
  });

  it('says what is wrong in plain English, with the clause and never a personal value', async () => {
    const { faults } = await checkJson(
      bytes('[{"id": 1.5, "name": "ball", "email": "me at home", "colour": "blue"}]'),
      TOYS,
    );
    expect(faults.map(({ message, value, clause }) => [message.en, value, clause])).toEqual([
      ['‘id’ must be a whole number.', '1.5', 'Identifiers'],
      ['‘email’ must be an email address, like name@example.com.', undefined, 'Toys'],
      ['‘colour’ must be one of: red, green.', 'blue', 'Toys'],
    ]);
  });

  it.each([
    ['', 'json-empty - 1:1 @0'],
    [' \n', 'json-empty - 1:1 @0'],
    ['[{"id": 1, "name": "a"},]', 'json-syntax - 1:25 @24'],
    ['[{"id": 1, "name": "a",}]', 'json-syntax - 1:24 @23'],
    ['[{"id": 1 "name": "a"}]', 'json-syntax - 1:11 @10'],
    ['[{"id": 1, "name": "a\n"}]', 'json-syntax - 1:22 @21'],
    ['[{"id": 1, "name": "a]', 'json-syntax - 1:20 @19'],
    ['[{"id": 1, "name": "a"', 'json-syntax - 1:2 @1'],
    ['[{"id": 1, "name": "a"}', 'json-syntax - 1:1 @0'],
    ["[{'id': 1}]", 'json-syntax - 1:3 @2'],
    ['[{"id": 01, "name": "a"}]', 'json-syntax - 1:9 @8'],
    ['[{"id": None, "name": "a"}]', 'json-syntax - 1:9 @8'],
    ['[{"id": 1, "name": "a\\d"}]', 'json-syntax - 1:22 @21'],
    ['[{"id": 1, "name": "a"}}]', 'json-syntax - 1:24 @23'],
    ['[{"id": 1, "name": "a"}] []', 'json-syntax - 1:26 @25'],
    ['{"id": 1, "name": "a"}\n{"id": 2, "name": "b"}', 'json-syntax - 2:1 @23'],
    ['// toys\n[]', 'json-syntax - 1:1 @0'],
    ['{"contents": [1,,2], "total": 1}', 'json-syntax - 1:17 @16'],
  ])('refuses %j with its place', async (text, fault) => {
    expect((await check(text)).filter((each) => /syntax|empty/.test(each))).toEqual([fault]);
  });

  it('refuses what goes too deep, wherever it is', async () => {
    const deep = '['.repeat(200) + ']'.repeat(200);
    expect(await check(deep)).toEqual(['json-too-deep - 1:101 @100']);
    expect(await check(`{"a": ${deep}}`)).toEqual(['json-too-deep - 1:106 @105']);
  });

  it('refuses one item that is larger than may be held, but names a text that is never closed', async () => {
    const options = { maxHeldBytes: 100 };
    const large = await checkJson(bytes(`[{"id": 1, "name": "${'x'.repeat(200)}"}]`), TOYS, options);
    expect(large.faults.map(({ code, byteOffset }) => [code, byteOffset])).toEqual([['json-too-large', 1]]);
    const open = await checkJson(
      bytes(`[{"id": 1, "name": "x}, {"id": 2, "name": "${'x'.repeat(200)}"}]`),
      TOYS,
      options,
    );
    expect(open.faults.map(({ code, byteOffset }) => [code, byteOffset])).toEqual([['json-syntax', 26]]);
  });

  it('counts every fault and lists as many as were asked for', async () => {
    const report = await checkJson(bytes(`[${Array(50).fill('{"id": 0}').join(',')}]`), TOYS, { maxFaults: 3 });
    expect(report.faults).toHaveLength(3);
    expect(report.truncated).toBe(true);
    expect(report.counts.byCode).toEqual({ 'json-required': 50, 'json-not-unique': 49 });
    expect(report.rows).toBe(50);
  });

  it('passes over a byte order mark and says so; refuses UTF-16; finds bytes that are no UTF-8', async () => {
    const marked = await checkJson(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('[{"id": 1}]')]), TOYS);
    expect(marked.faults.map(({ code, byteOffset, character }) => [code, byteOffset, character])).toEqual([
      ['json-byte-order-mark', 0, 1],
      ['json-required', 4, 2],
    ]);
    const wide = await checkJson(new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x5d, 0]), TOYS);
    expect(wide.faults.map(({ code }) => code)).toEqual(['json-encoding']);
    expect(wide.encoding.name).toBe('utf-16le');
    const latin = await checkJson(new Uint8Array([...bytes('[{"id": 1, "name": "caf'), 0xe9, ...bytes('"}]')]), TOYS);
    expect(latin.faults.map(({ code, byteOffset }) => [code, byteOffset])).toEqual([['json-encoding', 23]]);
  });

  it('names a list that is not there and the documents there are', async () => {
    expect(await check('{"contents": {}, "total": 1}')).toEqual(['json-type /contents 1:14 @13']);
    const lists = standardOf({
      schemas: { toy: TOY },
      documents: [{ id: 'toy', title: 'a toy', schema: 'toy', clause: 'Toy' }],
    });
    const report = await checkJson(bytes('[]'), lists);
    expect(report.faults.map(({ code, message }) => [code, message.en])).toEqual([
      ['json-document-unknown', 'This is none of the documents of the standard. It has: a toy.'],
    ]);
  });

  it('says what a standard without rules for JSON cannot do, and which documents there are', async () => {
    await expect(checkJson(bytes('[]'), standardOf(undefined))).rejects.toThrow('has no rules for JSON');
    await expect(checkJson(bytes('[]'), TOYS, { document: 'game' })).rejects.toThrow('It has: toy, toys, page.');
  });

  it('cuts long keys wherever a fault carries them', async () => {
    const key = 'k'.repeat(20_000);
    const duplicates = Array.from({ length: 200 }, () => `"${key}": 1`).join(',');
    const report = await checkJson(bytes(`[{"id": 1, "name": "a", ${duplicates}}]`), TOYS);
    expect(report.counts.byCode['json-duplicate-key']).toBe(199);
    expect(JSON.stringify(report).length).toBeLessThan(1_000_000);
  });
});
