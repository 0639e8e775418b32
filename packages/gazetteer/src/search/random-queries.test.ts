import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { importDtf } from '../import/dtf.js';
import { type Gazetteer, openGazetteer } from '../lookup/gazetteer.js';
import { generateSample } from '../sample/generate.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let gazetteer: Gazetteer;
beforeAll(async () => {
  place = await temporaryFolder();
  const source = generateSample({ council: 'aberwennol', addresses: 1500, seed: 5 });
  await importDtf({ source, target: place.at('a.gaz') });
  gazetteer = await openGazetteer(place.at('a.gaz'));
});
afterAll(() => place.remove());

const word = fc.constantFrom(
  '14A',
  '14',
  'flat',
  'A',
  'heol',
  'y',
  'castell',
  'castle',
  'raod',
  'ZZ30',
  '1AA',
  'ZZ30 1AA',
  'llys',
  'dewi',
  'ty',
  "tŷ'r",
  '&',
  ',',
  '007',
  'aberwennol',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc
    .tuple(fc.array(word, { maxLength: 5 }), fc.string({ maxLength: 5 }))
    .map(([words, rest]) => `${words.join(' ')}${rest}`),
);

it('takes whatever is typed: no crash, and nothing that is not offered', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'cy'), (typed, language) => {
      for (const lookup of ['search', 'byPostcode'] as const) {
        const page = gazetteer[lookup](typed, { language, limit: 5 });
        expect(page.total).toBeGreaterThanOrEqual(page.items.length);
        for (const { status, label } of page.items) {
          expect(['approved', 'provisional']).toContain(status);
          expect(label).toMatch(/ZZ3\d \d[A-Z]{2}$/);
        }
      }
      gazetteer.streets(typed, { language });
      gazetteer.byUprn(typed);
      gazetteer.byUsrn(typed);
      gazetteer.children(typed);
    }),
    { seed: 51, numRuns: 4000 },
  );
});

/** Addresses of the sample, a few from every street. */
const someAddresses = () => {
  const found = [];
  for (let street = 0; street < 60; street += 1)
    for (let n = 1; n < 12; n += 4) {
      const address = gazetteer.byUprn(String(999_200_000_000 + street * 1000 + n));
      if (address && gazetteer.search(address.uprn ?? '').total === 1) found.push(address);
    }
  return found;
};

it('finds each address by its own label, and never another number', () => {
  const addresses = someAddresses();
  expect(addresses.length).toBeGreaterThan(50);
  for (const address of addresses) {
    expect(gazetteer.search(address.label, { limit: 1 }).items[0]?.uprn).toBe(address.uprn);
    const reversed = [...address.lines].reverse().join(' ');
    expect(gazetteer.search(reversed, { limit: 3 }).items.map(({ uprn }) => uprn)).toContain(address.uprn);
  }
});

it('finds each address with a typing error in its longest word', () => {
  const addresses = someAddresses();
  let found = 0;
  for (const { lines, uprn } of addresses) {
    const text = lines.slice(0, -1).join(' ');
    const longest = [...(text.match(/\p{L}{4,}/gu) ?? [])].sort((a, b) => b.length - a.length)[0] ?? '';
    const typo = `${longest.slice(0, 2)}${longest.charAt(3)}${longest.charAt(2)}${longest.slice(4)}`;
    if (gazetteer.search(text.replace(longest, typo), { limit: 10 }).items.some((item) => item.uprn === uprn))
      found += 1;
  }
  expect(found / addresses.length).toBeGreaterThan(0.95);
});
