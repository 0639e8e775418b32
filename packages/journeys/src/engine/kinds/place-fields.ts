import type { PendingLookup } from '../../model/state.js';
import type { FieldValues } from '../context.js';

/** The inputs of address and location questions beside those of an address typed by hand. */
export type PlacePart = 'way' | 'postcode' | 'street' | 'detail' | 'gridReference' | 'coordinates' | 'choice';

/** Name and id of such an input: `where-way`. */
export const placeField = (questionId: string, part: PlacePart): string => `${questionId}-${part}`;

/** The way that says that the address follows by hand. */
export const MANUAL_WAY = 'manual';

/** The choice that says that none of what was found is right. */
export const NONE_OF_THESE = 'none';

/** What stands in the inputs of a place while its search waits for a choice: whoever goes back finds what they typed. */
export const fillLookup = ({ questionId, kind, display, detail }: PendingLookup): FieldValues => {
  const [way, part] = kind === 'street-search' ? (['street', 'street'] as const) : (['address', 'postcode'] as const);
  return {
    [placeField(questionId, 'way')]: way,
    [placeField(questionId, part)]: display,
    ...(detail === undefined ? {} : { [placeField(questionId, 'detail')]: detail }),
  };
};
