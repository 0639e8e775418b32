import type { PafAddress, WelshPafNames } from '@guildhall/address';
import { DELIVERY_PARTS } from '../build/delivery-points.js';
import { readPacked } from '../build/packed.js';
import { partitionPoint } from './binary-search.js';
import type { Sections } from './sections.js';
import type { Texts } from './texts.js';

/** A postal (PAF) address of a property as it was supplied; `pafLabel` of `@guildhall/address` makes a label of it. */
export interface PostalAddress extends PafAddress, WelshPafNames {
  /** Unique Delivery Point Reference Number; absent where the source gives none. */
  readonly udprn?: string | undefined;
}

/** The postal addresses of a BLPU by its number, in the order of their UDPRNs. */
export const postalAddressesOf = (
  blpu: number,
  sections: Sections['delivery'],
  texts: Texts,
): readonly PostalAddress[] => {
  if (sections === undefined) return [];
  const { blpu: blpus, bytes, detail, udprn } = sections;
  const found: PostalAddress[] = [];
  const first = partitionPoint(blpus.length, (at) => (blpus[at] ?? 0) >= blpu);
  for (let at = first; blpus[at] === blpu; at += 1) {
    const number = udprn[at] ?? 0;
    const numbers: Partial<Record<(typeof DELIVERY_PARTS)[number], number>> = {};
    readPacked(DELIVERY_PARTS, bytes, detail[at] ?? 0, numbers);
    const parts = Object.entries(numbers).map(([part, text]) => [part, texts.raw(text)]);
    found.push({ ...(number === 0 ? {} : { udprn: String(number) }), ...Object.fromEntries(parts) });
  }
  return found;
};
