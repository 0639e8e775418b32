import type { AddressableObject } from '../model/bs7666.js';
import { compareNatural } from './natural.js';

/** What two addresses are ordered by. */
export interface AddressOrder {
  readonly street?: string | undefined;
  readonly locality?: string | undefined;
  readonly town?: string | undefined;
  readonly pao?: AddressableObject | undefined;
  readonly sao?: AddressableObject | undefined;
  readonly organisation?: string | undefined;
}

const NOTHING: AddressableObject = {};
/** An absent number comes after every number, so that named houses follow the numbered ones. */
const AFTER = 1_000_000;

const compareObjects = (a: AddressableObject, b: AddressableObject, absent: number): number =>
  (a.startNumber || absent) - (b.startNumber || absent) ||
  compareNatural(a.startSuffix ?? '', b.startSuffix ?? '') ||
  (a.endNumber ?? 0) - (b.endNumber ?? 0) ||
  compareNatural(a.endSuffix ?? '', b.endSuffix ?? '') ||
  compareNatural(a.text ?? '', b.text ?? '');

const isEmpty = (object: AddressableObject) => !object.startNumber && !object.endNumber && !object.text;

/**
 * Compares two addresses in natural order: by street, then number (2 before 10, 14 before 14A, numbers before names), each
 * building directly before its own flats. For `Array.prototype.sort`.
 */
export const compareAddresses = (a: AddressOrder, b: AddressOrder): number => {
  const place =
    compareNatural(a.street ?? '', b.street ?? '') ||
    compareNatural(a.locality ?? '', b.locality ?? '') ||
    compareNatural(a.town ?? '', b.town ?? '') ||
    compareObjects(a.pao ?? NOTHING, b.pao ?? NOTHING, AFTER);
  if (place !== 0) return place;
  const [one, other] = [a.sao ?? NOTHING, b.sao ?? NOTHING];
  return (
    Number(!isEmpty(one)) - Number(!isEmpty(other)) ||
    compareNatural(one.text ?? '', other.text ?? '') ||
    compareObjects(one, other, 0) ||
    compareNatural(a.organisation ?? '', b.organisation ?? '')
  );
};
