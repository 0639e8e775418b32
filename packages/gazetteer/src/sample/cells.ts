import type { Named } from './council.js';
import type { SampleAddress, SampleObject, SampleProperty } from './property.js';

export type Cell = string | number | undefined;

/** A text in quotation marks, as gazetteer systems write it. */
export const text = (value: string | undefined): string => `"${(value ?? '').replaceAll('"', '""')}"`;
export const coordinate = (metres: number): string => metres.toFixed(2);
export const row = (...cells: readonly Cell[]): string => `${cells.map((cell) => cell ?? '').join(',')}\r\n`;

export type Tongue = 'en' | 'cy';
export const CODES: Readonly<Record<Tongue, string>> = { en: 'ENG', cy: 'CYM' };
export const say = (named: Named | undefined, tongue: Tongue): string | undefined =>
  named === undefined ? undefined : tongue === 'cy' ? (named.cy ?? named.en) : named.en;

export const ENTERED = '2024-03-01';
export const UPDATED = '2025-06-15';

export const object = (value: SampleObject | undefined, tongue: Tongue): readonly Cell[] => [
  value?.number,
  text(value?.suffix),
  value?.endNumber,
  text(''),
  text(say(value?.text, tongue)),
];

/** Every address of a property in every language that it is written in. */
export function* inEachTongue(
  { addresses }: SampleProperty,
  tongues: readonly Tongue[],
): Generator<readonly [SampleAddress, Tongue]> {
  for (const address of addresses) {
    for (const tongue of tongues) if (address.only === undefined || address.only === tongue) yield [address, tongue];
  }
}
