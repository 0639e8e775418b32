import { describe, expect, it } from 'vitest';
import type { Standard } from '../standard/standard.js';
import { checkYaml } from './index.js';

const NOTES: Standard = {
  id: 'notes',
  title: 'Notes',
  publisher: 'Hartwold Council',
  version: '1',
  url: 'https://www.hartwold.example/notes',
  licence: { name: 'MIT' },
  lastReviewed: '2026-11-25',
  reviewEvery: '12 months',
  kind: 'json',
  json: {
    syntax: 'yaml',
    schemas: {
      note: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          on: { type: 'string', format: 'date' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    documents: [{ id: 'note', title: 'a note', schema: 'note', clause: 'Notes' }],
  },
};

const check = async (text: string) => {
  const { faults } = await checkYaml(new TextEncoder().encode(text), NOTES);
  return faults.map(
    ({ code, pointer, line, character, byteOffset }) => `${code} ${pointer ?? '-'} ${line}:${character} @${byteOffset}`,
  );
};

describe('checkYaml', () => {
  it('finds nothing in what is right', async () => {
    expect(await check('title: Café\non: 2026-11-25\ntags: [a, b]\n')).toEqual([]);
  });

  it('says where each fault is', async () => {
    expect(await check('# é\non: 25/11/2026\ntags:\n  - a\n  - 7\n')).toEqual([
      'json-required  2:1 @5',
      'json-format /on 2:5 @9',
      'json-type /tags/1 5:5 @36',
    ]);
  });

  it('counts bytes that are not UTF-8, and a byte order mark, as they are in the file', async () => {
    const bytes = Uint8Array.from([
      0xef,
      0xbb,
      0xbf,
      ...new TextEncoder().encode('title: 😀'),
      0xff,
      0xe2,
      0x82,
      10,
      91,
    ]);
    const { faults } = await checkYaml(bytes, NOTES);
    expect(faults.map(({ code, byteOffset }) => `${code} @${byteOffset}`)).toEqual([
      'json-encoding @14',
      'json-syntax @19',
    ]);
  });

  it('says that a list is cut', async () => {
    const { faults, truncated, limits } = await checkYaml(new TextEncoder().encode('on: x'), NOTES, { maxFaults: 1 });
    expect([faults.length, truncated, limits[0]?.en]).toEqual([
      1,
      true,
      'The first 1 faults are listed; the counts are of all 2.',
    ]);
  });

  it('finds a key that stands twice', async () => {
    expect(await check('title: a\ntitle: b\n')).toEqual(['json-duplicate-key /title 2:1 @9']);
  });

  it.each([
    ['', 'json-empty - 1:1 @0'],
    ['title: a: b\n', 'json-syntax - 1:8 @7'],
    ['title: "a\n', 'json-syntax - 2:1 @10'],
    ['title:\n\t- a\n', 'json-syntax - 2:1 @7'],
    ['&a [*a, *a]', 'json-too-deep - 1:1 @0'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'json-too-deep - 1:1 @0'],
  ])('refuses %.20j with its place', async (text, fault) => {
    expect((await check(text)).slice(0, 1)).toEqual([fault]);
  });

  it.each(['[', '- ', '? ', '{a: ', '[{', '- ? '])('refuses %j again and again', async (opening) => {
    const faults = await check(opening.repeat(60_000));
    expect(faults).toEqual(['json-too-deep - 1:1 @0']);
  });

  it('refuses a text that grows beyond measure when it is read', async () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed'].map((pair) => [...pair]))
      laughs.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    expect(await check(laughs.join('\n'))).toEqual(['json-syntax - 1:1 @0']);
    expect(await check(`title: "${'x'.repeat(300_000)}"`)).toEqual(['json-too-large - 1:1 @0']);
  });
});
