import type { StreetDescriptor } from '../model/bs7666.js';
import { titleCase } from './title-case.js';

/** The label of a street: "Mill Lane, Skelby, Hartwold". A town that repeats the locality is left out. */
export const streetLabel = (
  descriptor: Pick<StreetDescriptor, 'description' | 'locality' | 'town'>,
  options: { readonly case?: 'title' | 'upper' | undefined } = {},
): string => {
  const { description, locality = '', town = '' } = descriptor;
  const parts = [description, locality, town.toUpperCase() === locality.toUpperCase() ? '' : town]
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.map((part) => (options.case === 'upper' ? part.toUpperCase() : titleCase(part))).join(', ');
};
