/** Imports bytes without touching the disk, for tests that import many thousand times. Not part of the package. */
import { compileGazetteer } from '../src/build/compile.js';
import { ELEMENTS, type ElementKind, type SectionArray } from '../src/container/layout.js';
import type { Container } from '../src/container/read.js';
import { crossCheck } from '../src/import/cross-check.js';
import { detectFormat, PEEKED_BYTES } from '../src/import/detect.js';
import { readerOf } from '../src/import/gazetteer.js';
import { Refusals } from '../src/import/refusals.js';
import { Supply } from '../src/input/supply.js';
import { Gazetteer } from '../src/lookup/gazetteer.js';

const containerOf = (sections: Readonly<Record<string, SectionArray>>): Container => ({
  path: '',
  bytes: 0,
  sha256: '',
  metadata: {},
  has: (name) => Object.hasOwn(sections, name),
  section: <K extends ElementKind>(name: string, kind: K) => {
    const found = sections[name];
    if (!(found instanceof ELEMENTS[kind])) throw new Error(`no section ${name}`);
    return found as InstanceType<(typeof ELEMENTS)[K]>;
  },
});

/** What came of an import: every UPRN that it holds, and how it read the bytes. */
export const importInMemory = async (bytes: Buffer) => {
  const supply = await Supply.open([bytes]);
  const format = detectFormat(await supply.peek(PEEKED_BYTES));
  if (format === 'os-open-uprn') return undefined;
  const refusals = new Refusals({});
  const reader = readerOf(format, { now: new Date('2026-11-24') }, refusals);
  for await (const part of supply.parts(reader.rules)) {
    reader.startPart(part);
    for await (const rows of part.rows.batches()) for (const row of rows) reader.read(row);
    reader.endPart();
  }
  let late = 0;
  const refuse = () => {
    late += 1;
  };
  if (reader.isLinked) crossCheck(reader.draft, { refuse, warn: () => undefined });
  const { sections } = compileGazetteer(reader.draft);
  const gazetteer = new Gazetteer(containerOf(sections));
  const uprns = [...(sections['blpu.uprn'] ?? [])].map(String);
  const { encoding, delimiter } = supply;
  return { format, gazetteer, uprns, encoding, delimiter, rows: reader.rows, refused: refusals.refused + late };
};
