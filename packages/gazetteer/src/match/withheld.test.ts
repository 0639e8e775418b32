/** Precision and recall on a sample whose properties are withheld from the gazetteer in part: no match of those is right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { importDtf } from '../import/dtf.js';
import type { GazetteerAddress } from '../lookup/address-record.js';
import { type Gazetteer, openGazetteer } from '../lookup/gazetteer.js';
import { generateSample } from '../sample/generate.js';

/** Every third property is withheld. */
const EVERY = 3;
const BLPU = /^21,"I",\d+,(\d+),[16],/;
const OF_PROPERTY = /^2[14],"I",\d+,(\d+),/;

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let gazetteer: Gazetteer;
let held: GazetteerAddress[] = [];
let gone: GazetteerAddress[] = [];

const openRows = async (rows: readonly string[], name: string): Promise<Gazetteer> => {
  const source = (async function* () {
    yield rows.join('\r\n');
  })();
  await importDtf({ source, target: place.at(name) });
  return await openGazetteer(place.at(name));
};

beforeAll(async () => {
  place = await temporaryFolder();
  let text = '';
  for await (const chunk of generateSample({ council: 'aberwennol', addresses: 4000, seed: 12 })) text += chunk;
  const rows = text.split('\r\n');
  const uprns = rows.flatMap((row) => BLPU.exec(row)?.[1] ?? []);
  const withheld = new Set(uprns.filter((_, index) => index % EVERY === 0));
  const isKept = (row: string) => !withheld.has(OF_PROPERTY.exec(row)?.[1] ?? '');
  const whole = await openRows(rows, 'whole.gaz');
  gazetteer = await openRows(rows.filter(isKept), 'part.gaz');
  const addresses = uprns
    .flatMap((uprn) => whole.byUprn(uprn) ?? [])
    .filter(({ classification }) => classification !== 'PS');
  held = addresses.filter(({ uprn = '' }) => !withheld.has(uprn));
  gone = addresses.filter(({ uprn = '' }) => withheld.has(uprn));
});
afterAll(() => place.remove());

const mistyped = (text: string): string => text.replace(/(\p{Lu}\p{Ll}{2})(\p{Ll})(\p{Ll})(?=\p{Ll}{2})/u, '$1$3$2');

describe.each<readonly [string, (address: GazetteerAddress) => string]>([
  ['as held', ({ label }) => label],
  ['in capitals without commas', ({ label }) => label.toUpperCase().replaceAll(',', '')],
  ['with a typing error', ({ label }) => mistyped(label)],
  ['without postcode', ({ lines }) => lines.slice(0, -1).join(', ')],
])('%s', (_, write) => {
  it('finds what is held', () => {
    const right = held.filter((address) => {
      const { best } = gazetteer.match(write(address));
      return best?.address.uprn === address.uprn || best?.address.label === address.label;
    });
    expect(held.length).toBeGreaterThan(2000);
    expect(right.length / held.length).toBeGreaterThan(0.995);
  });

  it('hardly ever takes another address for what is withheld', () => {
    const wrong = gone.filter((address) => {
      const { best, isConfident } = gazetteer.match(write(address));
      return isConfident && best?.address.label !== address.label;
    });
    expect(gone.length).toBeGreaterThan(1000);
    expect(wrong.length / gone.length).toBeLessThan(0.02);
  });
});
