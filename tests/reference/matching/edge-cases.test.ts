/** Matching against the published edge cases of another project: the address that each case says is the true one comes first. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCsv, openGazetteer } from '@guildhall/gazetteer';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const shared = process.env.GUILDHALL_SHARED ?? '';
const work = mkdtempSync(join(tmpdir(), 'guildhall-match-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** An address without its postcode, and the postcode. */
type Written = readonly [address: string, postcode: string];
interface EdgeCase {
  readonly messy_address: Written;
  /** The true match first. */
  readonly canonical_addresses: readonly Written[];
}

const { addresses: cases } = parse(readFileSync(join(shared, 'data/addresses/matching-edge-cases.yaml'), 'utf8')) as {
  readonly addresses: readonly EdgeCase[];
};

/** The cases that can only be guessed, by their numbers, and the guess that must be said. */
const GUESSED: Readonly<Record<number, string>> = {
  6: 'unit-top-storey',
  7: 'unit-letter-as-number',
};

const uprnOf = (index: number) => String(999_000_000_001 + index);

const openCase = async (canonical: readonly Written[], number: number) => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  // The true one stands last, so that no order of the file helps.
  const rows = canonical.map(([address, postcode], index) => [uprnOf(index), quoted(address), postcode].join(','));
  const source = `uprn,address,postcode\n${rows.reverse().join('\n')}\n`;
  const target = join(work, `${number}.gazetteer`);
  await importCsv({
    source: (async function* () {
      yield source;
    })(),
    target,
  });
  return await openGazetteer(target);
};

test.each(cases.map((each, index) => ({ ...each, number: index + 1 })))(
  '$number $messy_address.0',
  async ({ messy_address, canonical_addresses, number }) => {
    const gazetteer = await openCase(canonical_addresses, number);
    for (const asked of [messy_address, messy_address.join(' ')]) {
      const { best, margin, isConfident } = gazetteer.match(asked, { limit: 10 });
      expect(best?.address.uprn).toBe(uprnOf(0));
      expect(margin).toBeGreaterThan(0);
      const guess = GUESSED[number];
      if (guess !== undefined) {
        expect(best?.reasons.map(({ code }) => code)).toContain(guess);
        expect(isConfident).toBe(false);
      }
    }
  },
);

test('there are cases of every kind', () => {
  expect(cases).toHaveLength(21);
});
