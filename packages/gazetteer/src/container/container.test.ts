import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { GazetteerFileError } from './errors.js';
import { openContainer, readContainer } from './read.js';
import { writeContainer } from './write.js';

const CONTENT = {
  kind: 'test',
  metadata: { name: 'Tŷ', list: [1, 2] },
  sections: {
    bytes: new Uint8Array([1, 2, 3]),
    words: new Uint16Array([1, 65_535]),
    numbers: new Uint32Array([4_294_967_295]),
    signed: new Int32Array([-1, 2]),
    floats: new Float64Array([999_999_999_999, -1.5]),
    empty: new Uint32Array(0),
  },
};

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const codeOf = (run: () => unknown) => {
  try {
    run();
    return 'opened';
  } catch (error) {
    if (!(error instanceof GazetteerFileError)) throw error;
    expect(error.message).toContain(error.fix);
    return error.code;
  }
};
const bytesOf = async (name: string) => {
  const bytes = await readFile(place.at(name));
  return Buffer.from(new Uint8Array(bytes).buffer);
};

describe('a container', () => {
  it('gives back what was written', async () => {
    const written = await writeContainer(place.at('a'), CONTENT);
    const read = await readContainer(place.at('a'), 'test');
    expect(read.metadata).toEqual(CONTENT.metadata);
    expect(read.sha256).toBe(written.sha256);
    expect(read.bytes).toBe(written.bytes);
    expect(read.section('bytes', 'u8')).toEqual(CONTENT.sections.bytes);
    expect(read.section('words', 'u16')).toEqual(CONTENT.sections.words);
    expect(read.section('numbers', 'u32')).toEqual(CONTENT.sections.numbers);
    expect(read.section('signed', 'i32')).toEqual(CONTENT.sections.signed);
    expect(read.section('floats', 'f64')).toEqual(CONTENT.sections.floats);
    expect(read.section('empty', 'u32')).toHaveLength(0);
    expect(read.has('missing')).toBe(false);
    expect(codeOf(() => read.section('missing', 'u8'))).toBe('newer-format');
  });

  it('is refused at every length but its own', async () => {
    await writeContainer(place.at('a'), CONTENT);
    const bytes = await bytesOf('a');
    for (let length = 0; length < bytes.length; length += 1) {
      const code = codeOf(() => openContainer(bytes.subarray(0, length) as Buffer<ArrayBuffer>, 'a', 'test'));
      expect(['truncated', 'not-ours']).toContain(code);
    }
    const longer = Buffer.concat([bytes, Buffer.from([0])]) as Buffer<ArrayBuffer>;
    expect(codeOf(() => openContainer(longer, 'a', 'test'))).toBe('altered');
  });

  it('is refused with any one bit changed', async () => {
    await writeContainer(place.at('a'), CONTENT);
    const bytes = await bytesOf('a');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(new Uint8Array(bytes).buffer);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(
        codeOf(() => openContainer(changed, 'a', 'test')),
        `byte ${at}`,
      ).not.toBe('opened');
    }
  });

  it.each([
    ['a missing file', undefined, 'not-found'],
    ['an empty file', '', 'truncated'],
    ['another file', 'UPRN,ADDRESS\n1,2\n'.repeat(20), 'not-ours'],
  ])('refuses %s', async (_, text, code) => {
    if (text !== undefined) await writeFile(place.at('other'), text);
    const error: unknown = await readContainer(place.at(text === undefined ? 'none' : 'other'), 'test').catch((e) => e);
    expect(error).toBeInstanceOf(GazetteerFileError);
    expect(error).toMatchObject({ code });
  });

  it('refuses another kind', async () => {
    await writeContainer(place.at('a'), CONTENT);
    await expect(readContainer(place.at('a'), 'gazetteer')).rejects.toMatchObject({ code: 'wrong-kind' });
  });

  it('leaves no part file behind, and whoever had the old file goes on', async () => {
    await writeContainer(place.at('b'), CONTENT);
    const old = await readContainer(place.at('b'), 'test');
    await writeContainer(place.at('b'), { ...CONTENT, sections: { bytes: new Uint8Array([9]) } });
    expect(old.section('bytes', 'u8')).toEqual(CONTENT.sections.bytes);
    expect((await readContainer(place.at('b'), 'test')).section('bytes', 'u8')).toEqual(new Uint8Array([9]));
    expect((await readdir(place.folder)).filter((name) => name.startsWith('.b.'))).toEqual([]);
  });

  it('removes the part files of processes that died, and no others', async () => {
    for (const name of ['.d.old.part', '.d.young.part', '.other.old.part']) await writeFile(place.at(name), 'x');
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const name of ['.d.old.part', '.other.old.part']) await utimes(place.at(name), yesterday, yesterday);
    await writeContainer(place.at('d'), CONTENT);
    const names = await readdir(place.folder);
    expect(names).not.toContain('.d.old.part');
    expect(names).toEqual(expect.arrayContaining(['.d.young.part', '.other.old.part']));
  });

  it('keeps the old file where the new one cannot be written', async () => {
    await writeContainer(place.at('new-folder/c'), CONTENT);
    await expect(writeContainer(place.at('new-folder/c/d'), CONTENT)).rejects.toThrow();
    await writeContainer(place.at('c'), CONTENT);
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    await expect(writeContainer(place.at('c'), { ...CONTENT, metadata: cyclic })).rejects.toThrow();
    expect((await readContainer(place.at('c'), 'test')).metadata).toEqual(CONTENT.metadata);
  });
});
