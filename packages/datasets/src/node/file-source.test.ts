import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FileSourceError, openSource } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (source: AsyncIterable<Uint8Array>, afterFirst: () => void = () => {}): Promise<number> => {
  let bytes = 0;
  for await (const piece of source) {
    if (bytes === 0) afterFirst();
    bytes += piece.length;
  }
  return bytes;
};

it('reads a file whole, and says how large it is', async () => {
  const path = join(folder, 'whole.csv');
  writeFileSync(path, 'a'.repeat(600_000));
  const { source, size } = await openSource(path);
  expect(size).toBe(600_000);
  expect(await read(source)).toBe(600_000);
});

it('refuses a file that is cut off or written on while it is read', async () => {
  const path = join(folder, 'changing.csv');
  writeFileSync(path, 'a'.repeat(3_000_000));
  const cut = await openSource(path);
  await expect(read(cut.source, () => truncateSync(path, 1_000_000))).rejects.toThrow(/it changed while it was read/);
});

it.each([
  ['missing.csv', 'there is no such file'],
  ['.', 'it is a folder'],
])('says why %s cannot be read', async (name, why) => {
  const opened = openSource(join(folder, name));
  await expect(opened).rejects.toThrow(FileSourceError);
  await expect(opened).rejects.toThrow(why);
});
