import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadStandard } from '../standards/index.js';
import { checkRecords } from './index.js';

const EXPORT = new TextEncoder().encode(
  [
    '10,"HARTWOLD",9901,2026-01-05,1,2026-01-05,000000,"7.3","F"',
    '15,"I",1,99900001,"MILL, LANE","","HARTWOLD","ŷ ""x""","CYM"',
    '21,"I",2,999000000001,1,2,2001-01-01,"RD04",,562498.00,456510.00,1,9901,2001-01-01,,2025-06-15,2024-03-01,"","","",,,""',
    '99,0,2,2026-01-05,000000',
    '',
  ].join('\r\n'),
);

/** The export with bytes of it overwritten, and cut off somewhere. */
const spoilt = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(EXPORT.length - 1), fc.constantFrom(0, 10, 13, 34, 44, 0x39, 0xc3, 0xff)), {
      maxLength: 8,
    }),
    fc.nat(EXPORT.length),
  )
  .map(([changes, end]) => {
    const bytes = EXPORT.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    return bytes.slice(0, Math.max(end, 1));
  });

const piecesOf = function* (bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

it('reports on any bytes at all, and the same however they are cut', { timeout: 300_000 }, async () => {
  const standard = await loadStandard('dtf-7-3');
  const options = { today: '2026-11-25', maxFaults: 20, maxRowBytes: 1024 };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 })),
      fc.integer({ min: 1, max: 40 }),
      async (bytes, size) => {
        const whole = await checkRecords(bytes, standard, options);
        expect(whole.bytes).toBe(whole.counts.byCode['file-not-text'] ? whole.bytes : bytes.length);
        expect(whole.faults.length).toBe(Math.min(whole.counts.total, options.maxFaults));
        for (const { byteOffset = 0 } of whole.faults) expect(byteOffset).toBeLessThanOrEqual(bytes.length);
        expect({ ...(await checkRecords(piecesOf(bytes, size), standard, options)), bytes: 0 }).toEqual({
          ...whole,
          bytes: 0,
        });
      },
    ),
    { numRuns: 500 },
  );
});
