import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCouncilPath, sampleCouncils, sampleCouncilText } from '../samples/sample-councils.js';
import { readCouncilFile } from './read-council-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HARTWOLD = sampleCouncilText('hartwold');

const write = async (text: string | Uint8Array, logo?: string | Uint8Array): Promise<string> => {
  const path = join(folder, 'council.yml');
  await writeFile(path, text);
  if (logo !== undefined) await writeFile(join(folder, 'hartwold.svg'), logo);
  return path;
};

const faultOf = async (path: string) => {
  const read = await readCouncilFile(path, { file: 'council.yml' });
  return read.ok ? undefined : read.faults[0];
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

/** Pictures that pages may not show, with a part of what is said of each. */
const PICTURES: readonly (readonly [what: string, picture: string, says: string])[] = [
  ['no SVG', 'hello', 'which is not an SVG picture'],
  ['a script', SVG.replace('<path', '<script>alert(1)</script><path'), 'holds a script'],
  ['a handler', SVG.replace('<path', '<path onload="alert(1)"'), 'holds an event handler'],
  ['a foreign object', SVG.replace('<path', '<foreignObject/><path'), 'holds a foreign object'],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`, 'holds a document type'],
  [
    'a picture from elsewhere',
    SVG.replace('<path', '<image href="https://evil.example/x.png"/><path'),
    'holds a link to another file',
  ],
  ['a script as a link', SVG.replace('<path', '<a href="javascript:alert(1)"><path'), 'holds a link to another file'],
  ['a style from elsewhere', SVG.replace('<path', '<style>@import url(x.css);</style><path'), 'holds an import'],
  [
    'a fill from elsewhere',
    SVG.replace('<path', '<path fill="url(https://evil.example/x#y)"'),
    'holds a link to another file',
  ],
  ['far too much', SVG + ' '.repeat(300_000), 'which is 294 kB'],
];

describe('readCouncilFile', () => {
  it.each(sampleCouncils)('reads the fictional council %s with its logo', async (name) => {
    expect(await readCouncilFile(sampleCouncilPath(name))).toMatchObject({ ok: true });
  });

  it('says that a file is not there', async () => {
    expect(await faultOf(join(folder, 'council.yml'))).toMatchObject({
      code: 'unreadable',
      file: 'council.yml',
      message: 'there is no such file',
    });
  });

  it('says that it is a folder', async () => {
    await mkdir(join(folder, 'council.yml'));
    expect(await faultOf(join(folder, 'council.yml'))).toMatchObject({ message: 'it is a folder' });
  });

  it.each([
    ['Latin-1', Buffer.from('council:\n  name: Ynys M\u00f4n\n', 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${HARTWOLD}`, 'utf16le')],
  ])('says that %s is no UTF-8', async (_, bytes) => {
    expect(await faultOf(await write(bytes))).toMatchObject({ message: 'the file is not text in UTF-8' });
  });

  it('places a logo that is not there at its line', async () => {
    const fault = await faultOf(await write(HARTWOLD));
    expect(fault).toMatchObject({ key: 'theme.logo', column: 3, excerpt: '  logo: hartwold.svg' });
    expect(fault?.line).toBe(HARTWOLD.split('\n').indexOf('  logo: hartwold.svg') + 1);
    expect(fault?.message).toContain('is not there');
  });

  it('takes a plain SVG, and one that points within itself', async () => {
    const gradient = SVG.replace('<path', '<defs><linearGradient id="g"/></defs><use href="#g"/><path fill="url(#g)"');
    expect(await readCouncilFile(await write(HARTWOLD, SVG))).toMatchObject({ ok: true });
    expect(await readCouncilFile(await write(HARTWOLD, gradient))).toMatchObject({ ok: true });
  });

  it.each(PICTURES)('refuses a logo with %s', async (_, picture, says) => {
    const fault = await faultOf(await write(HARTWOLD, picture));
    expect(fault?.message).toContain(says);
    expect(fault?.fix).not.toBe('');
  });

  it('tells a PNG by its first bytes', async () => {
    const text = HARTWOLD.replace('hartwold.svg', 'logo.png');
    const path = await write(text);
    await writeFile(join(folder, 'logo.png'), SVG);
    expect((await faultOf(path))?.message).toContain('which is not a PNG picture');
    await writeFile(join(folder, 'logo.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0));
    expect(await readCouncilFile(path)).toMatchObject({ ok: true });
  });

  it('hands on the faults of the settings, and what was asked', async () => {
    const path = await write(HARTWOLD.replace('mode: demo', 'mode: demos'), SVG);
    expect(await faultOf(path)).toMatchObject({ key: 'mode', file: 'council.yml' });
    const read = await readCouncilFile(await write(HARTWOLD, SVG), { fragments: [] });
    expect(read).toMatchObject({ ok: false, faults: [{ key: 'services.report-a-problem', file: path }] });
  });
});
