import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dtfText, SMALLEST, temporaryFolder } from '../../testing/dtf-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { importDtf } from './dtf.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Heap in use once all garbage is gone, MB. */
const heapUsed = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const JUNK_LINES = 1_000_000;
const KINDS = [
  'no record at all',
  '21,"I",1,2',
  '24,"I",1,"unclosed',
  '77,,,,,,',
  '\u0000\u0000',
  '21,"I",1,"a"b",',
] as const;

const PACKINGS = [
  ['plain', (source: AsyncGenerator<Buffer>): AsyncIterable<Buffer> => source],
  [
    'packed by gzip',
    (source: AsyncGenerator<Buffer>): AsyncIterable<Buffer> => Readable.from(source).pipe(createGzip()),
  ],
] as const;

it.each(PACKINGS)(
  '1,000,000 junk lines, %s: each is counted, the good rows are kept, memory stays flat',
  async (how, pack) => {
    const heap: number[] = [];
    async function* source() {
      yield Buffer.from(dtfText(SMALLEST));
      const block = Buffer.from(`${Array.from({ length: 1000 }, (_, n) => KINDS[n % KINDS.length]).join('\n')}\n`);
      for (let lines = 0; lines < JUNK_LINES; lines += 1000) {
        yield block;
      }
    }
    let told = 0;
    const report = await importDtf({
      source: pack(source()),
      target: place.at('junk.gaz'),
      refusedFile: place.at('refused.ndjson'),
      onRefused: () => {
        told += 1;
        // While a batch is read, whose rows count too.
        if (told % 100_000 === 0) heap.push(heapUsed());
      },
    });
    expect(report.refused).toBe(JUNK_LINES);
    expect(told).toBe(JUNK_LINES);
    expect(Object.values(report.refusedByCode).reduce((sum, count) => sum + count, 0)).toBe(JUNK_LINES);
    expect(report.refusals).toHaveLength(1000);
    expect(report.refusalsCut).toBe(true);
    expect((await openGazetteer(place.at('junk.gaz'))).byUprn('999000000001')).toBeDefined();

    // The list of refused rows is full from the first hundred thousand on.
    const [early, late] = [Math.max(...heap.slice(0, 5)), Math.max(...heap.slice(5))];
    console.log(
      `1,000,000 junk lines, ${how}, in ${report.milliseconds} ms; heap ${early.toFixed(1)} MB at most in the first half, ${late.toFixed(1)} MB in the second`,
    );
    expect(late - early).toBeLessThan(4);
  },
  120_000,
);
