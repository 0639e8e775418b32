import type { AddressableObject } from '../model/bs7666.js';

/**
 * The number or range of an addressable object: `1`, `1A`, `1-5`, `1A-5C`; empty where it has none. Zero counts as none.
 * Source: OS "AddressBase products getting started guide", section 8.
 */
export const objectRange = (object: AddressableObject): string => {
  const start = object.startNumber ? `${object.startNumber}${(object.startSuffix ?? '').toUpperCase()}` : '';
  if (!object.endNumber) return start;
  const end = `${object.endNumber}${(object.endSuffix ?? '').toUpperCase()}`;
  return start === '' ? end : `${start}-${end}`;
};
