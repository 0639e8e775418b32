import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as premium from '../../testing/addressbase-file.js';
import * as dtf from '../../testing/dtf-file.js';
import { importInMemory } from '../../testing/in-memory.js';
import { labelsIn, plain } from '../../testing/possible-labels.js';
import { ImportError } from './import-error.js';

const isFull = process.env.GUILDHALL_FULL === '1';
const CASES = isFull ? 100_000 : 1000;
/** Far more than any import of such a file takes: one that is slower hangs. */
const MOST_MILLISECONDS = 5000;

const UPRNS = [999000000001, 999000000002, 999000000003, 999000000004];
const OBJECTS = [
  { sao: [], pao: ['', 14] },
  { sao: ['FLAT', 2], pao: ['', 14, 'A'] },
  { sao: ['FLAT', 14, 'C'], pao: ['MILL COURT'] },
  { sao: [], pao: ['THE OLD MILL', 110, '', 114] },
] as const;

const DTF_FILE = dtf.dtfText([
  dtf.street(),
  dtf.street(99900002),
  dtf.descriptor(),
  dtf.descriptor({ language: 'CYM', name: 'LÔN Y FELIN' }),
  dtf.descriptor({ usrn: 99900002, name: 'KILN ROAD', locality: 'SKELBROUGH' }),
  ...UPRNS.map((uprn, n) => dtf.blpu(uprn, n === 1 ? { organisation: 'MILLERS & SONS' } : {})),
  ...UPRNS.map((uprn, n) => dtf.lpi(n + 1, { uprn, usrn: 99900001 + (n % 2), ...OBJECTS[n] })),
  dtf.lpi(9, { uprn: UPRNS[0], language: 'CYM', pao: ['', 14] }),
  dtf.lpi(3, { uprn: UPRNS[2], change: 'U', pao: ['', 33] }),
  dtf.lpi(4, { uprn: UPRNS[3], change: 'D' }),
]);
const PREMIUM_FILE = premium.premiumText([
  premium.street(),
  premium.descriptor(),
  premium.oldStreet(99900002),
  premium.descriptor(99900002, 'KILN ROAD'),
  ...UPRNS.flatMap((uprn, n) => [
    premium.blpu(uprn),
    premium.lpi(n + 1, { uprn, usrn: 99900001 + (n % 2), number: 14 + n }),
    premium.classification('RD04', n + 1, { uprn }),
    premium.deliveryPoint(99000001 + n, { uprn }),
  ]),
  premium.organisation('MILLERS & SONS'),
  premium.blpu(UPRNS[1], { change: 'U', postcode: 'ZZ1 1AB' }),
  premium.lpi(4, { uprn: UPRNS[3], change: 'D' }),
]);

const JUNK = [
  '',
  '"',
  '""',
  ',',
  '0',
  '-1',
  '999000000002',
  '99900002',
  '1E+11',
  '14A',
  'É',
  '\0',
  '\n',
  '24',
  '21',
  'I',
  'U',
  'D',
  'ZZ1 1AA',
];

/** One change of a file; the numbers choose where and with what. */
const mutation = fc.record({
  kind: fc.constantFrom('byte', 'cut', 'field', 'move', 'double', 'drop', 'join', 'insert', 'end', 'change', 'other'),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const withLines = (bytes: Buffer, change: (lines: string[]) => void): Buffer => {
  const lines = bytes.toString('latin1').split('\n');
  change(lines);
  return Buffer.from(lines.join('\n'), 'latin1');
};
const pick = <T>(list: readonly T[], number: number, otherwise: T): T =>
  list[number % Math.max(1, list.length)] ?? otherwise;

const mutate = (bytes: Buffer, { kind, a, b, c }: Mutation): Buffer => {
  const at = a % Math.max(1, bytes.length);
  switch (kind) {
    case 'byte': {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[at] = b % 256;
      return copy;
    }
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + (b % 40))]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(JUNK, b, '')), bytes.subarray(at)]);
    case 'end':
      return c % 4 === 0 ? bytes.subarray(0, at) : bytes;
    case 'field':
      return withLines(bytes, (lines) => {
        const fields = pick(lines, a, '').split(',');
        const other = pick(lines, c, '').split(',');
        fields[b % fields.length] = c % 2 === 0 ? pick(JUNK, c >> 1, '') : pick(other, b, '');
        lines[a % lines.length] = fields.join(',');
      });
    case 'change':
      return withLines(bytes, (lines) => {
        lines[a % lines.length] = pick(lines, a, '').replace(/"[IUD]"/, pick(['"I"', '"U"', '"D"'], b, ''));
      });
    case 'move':
      return withLines(bytes, (lines) =>
        lines.splice(b % lines.length, 0, ...lines.splice(a % lines.length, 1 + (c % 4))),
      );
    case 'double':
      return withLines(bytes, (lines) => lines.splice(b % lines.length, 0, pick(lines, a, '')));
    case 'drop':
      return withLines(bytes, (lines) => lines.splice(a % lines.length, 1));
    case 'join':
      return withLines(bytes, (lines) =>
        lines.splice(a % lines.length, 2, `${pick(lines, a, '')}${pick(lines, a + 1, '')}`),
      );
    case 'other':
      return withLines(bytes, (lines) => {
        const foreign = (c % 2 === 0 ? DTF_FILE : PREMIUM_FILE).split('\r\n');
        lines.splice(a % lines.length, 0, `${pick(foreign, b, '')}\r`);
      });
  }
};

const decode = (bytes: Buffer, encoding: string) => bytes.toString(encoding === 'utf-8' ? 'utf8' : 'latin1');

it(`${CASES} damaged files of DTF and AddressBase: no crash, no hang, no wrong UPRN`, async () => {
  let [tried, kept, addresses, slowest] = [0, 0, 0, 0];
  const input = fc.record({ isDtf: fc.boolean(), changes: fc.array(mutation, { maxLength: 8, minLength: 1 }) });
  await fc.assert(
    fc.asyncProperty(input, async ({ isDtf, changes }) => {
      const bytes = changes.reduce(mutate, Buffer.from(isDtf ? DTF_FILE : PREMIUM_FILE));
      tried += 1;
      const started = performance.now();
      const done = await importInMemory(bytes).catch((error: unknown) => {
        // A file that cannot be told, or is in another encoding, is refused in words.
        if (error instanceof ImportError) return undefined;
        throw error;
      });
      const took = performance.now() - started;
      slowest = Math.max(slowest, took);
      expect(took).toBeLessThan(MOST_MILLISECONDS);
      if (done === undefined || (done.format !== 'dtf-7.3' && done.format !== 'addressbase-premium')) return;
      kept += 1;
      expect(done.refused).toBeLessThanOrEqual(done.rows);
      const labelsOf = labelsIn(decode(bytes, done.encoding), done.delimiter, done.format === 'dtf-7.3');
      for (const uprn of done.uprns) {
        addresses += 1;
        for (const language of ['en', 'cy'] as const) {
          const label = plain(done.gazetteer.byUprn(uprn, { language })?.label ?? 'none');
          expect(labelsOf(Number(uprn)), `${uprn} ${label}`).toContain(label);
        }
      }
    }),
    { seed: 51, numRuns: CASES },
  );
  console.log(
    `damaged address files: ${tried} tried, ${tried} held, 0 lost; ${kept} imported with ${addresses} addresses, all of them as in their file; slowest ${slowest.toFixed(0)} ms`,
  );
  expect(kept).toBeGreaterThan(CASES / 2);
  expect(addresses).toBeGreaterThan(CASES);
}, 1_800_000);
