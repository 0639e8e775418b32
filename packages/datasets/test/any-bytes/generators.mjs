/** Bytes of every kind that may come: none that mean anything, crumbs of CSV, JSON and YAML, and good files that were damaged. */
import fc from 'fast-check';
import { goodCsv, goodJson, goodRecords, goodYaml } from './good-files.mjs';

const encoder = new TextEncoder();

const CRUMBS = [
  ...['"', '""', '"""', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '\u00a0', '\uFEFF', '\0', '\u0007', '\\'],
  ...['{', '}', '[', ']', ':', '{"', '[{', '---', '- ', '&a', '*a', '!!set', '? ', '#', '<', '<!doctype html>', '%PDF'],
  ...['0', '-', '+', '.', '1e309', '1,234.50', '£', '(5)', '5 ha', '31/12/2024', '12/31/2024', '2024-02-30', 'Jan'],
  ...['POINT (', ')))', 'POLYGON((0 0,1 1', 'SRID=4326;', 'https://', 'www.', '@', 'N/A', 'yes', 'ZZ1 1AA', 'ŵ', '😀'],
  ...['SiteReference', 'Amount', 'reference', 'geometry', 'Hectares', 'Supplier', 'publiccodeYmlVersion', 'contents'],
  ...['10,"x"', '21,"I",1', '99,0', '__proto__', 'constructor', 'x'.repeat(300)],
].map((text) => encoder.encode(text));

const RAW = [
  ...[
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
    [0xa3],
    [0x80],
    [0xc3],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
  ],
  ...[
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x1f, 0x8b],
    [0x00, 0xd8],
    [0x0d, 0x00, 0x0a, 0x00],
  ],
].map((bytes) => Uint8Array.from(bytes));

const join = (pieces) => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const crumb = fc.oneof(
  { arbitrary: fc.constantFrom(...CRUMBS), weight: 8 },
  { arbitrary: fc.constantFrom(...RAW), weight: 2 },
  { arbitrary: fc.uint8Array({ maxLength: 4 }), weight: 1 },
);

const anyBytes = fc.uint8Array({ maxLength: 600 });
const crumbs = fc.array(crumb, { maxLength: 60 }).map(join);

/** A change of a file: something put in, cut out, written over, said twice, or the rest cut off. */
const damage = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replace', 'repeat', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  crumb,
});

const damaged = (bytes, { kind, at, length, crumb: piece }) => {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + length);
  const before = bytes.subarray(0, from);
  if (kind === 'insert') return join([before, piece, bytes.subarray(from)]);
  if (kind === 'remove') return join([before, bytes.subarray(to)]);
  if (kind === 'replace') return join([before, piece, bytes.subarray(to)]);
  if (kind === 'repeat') return join([before, bytes.subarray(from, to), bytes.subarray(from, to), bytes.subarray(to)]);
  return before;
};

const ENCODERS = {
  'utf-8': (text) => encoder.encode(text),
  'utf-16le': (text) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer),
  'windows-1252': (text) => Uint8Array.from(`£${text}`, (char) => char.charCodeAt(0) & 0xff),
};

const DELIMITED = { same: (text) => text, semicolon: (text) => text.replaceAll(',', ';') };

/** Good files of a standard, damaged up to six times. */
const damagedFile = (text) =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(ENCODERS)),
      fc.constantFrom(...Object.keys(DELIMITED)),
      fc.array(damage, { maxLength: 6 }),
    )
    .map(([encoding, delimited, damages]) => damages.reduce(damaged, ENCODERS[encoding](DELIMITED[delimited](text))));

const goodFile = (standard) => {
  if (standard.records) return goodRecords();
  if (standard.tabular) return goodCsv(standard);
  return standard.json.syntax === 'yaml' ? goodYaml(standard) : goodJson(standard);
};

/** A case: bytes, the standard that they are held to where they tell none, and how they come. */
export const cases = (standards) =>
  fc
    .record({
      standard: fc.constantFrom(...standards.keys()),
      kind: fc.constantFrom('bytes', 'crumbs', 'crumbs', 'damaged', 'damaged', 'damaged'),
      piece: fc.constantFrom(1, 2, 3, 7, 64, 1000),
      maxRowBytes: fc.constantFrom(undefined, undefined, 1024),
      maxFaults: fc.constantFrom(1000, 1000, 3, 0),
      fileName: fc.constantFrom('', 'file.csv', 'data.json', 'publiccode.yml'),
    })
    .chain((settings) => {
      const { kind, standard } = settings;
      const bytes =
        kind === 'bytes' ? anyBytes : kind === 'crumbs' ? crumbs : damagedFile(goodFile(standards.get(standard)));
      return bytes.map((each) => ({ ...settings, bytes: each }));
    });
