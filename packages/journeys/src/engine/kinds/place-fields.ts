/** The inputs of address and location questions beside those of an address typed by hand. */
export type PlacePart = 'way' | 'postcode' | 'street' | 'detail' | 'gridReference' | 'coordinates' | 'choice';

/** Name and id of such an input: `where-way`. */
export const placeField = (questionId: string, part: PlacePart): string => `${questionId}-${part}`;

/** The way that says that the address follows by hand. */
export const MANUAL_WAY = 'manual';

/** The choice that says that none of what was found is right. */
export const NONE_OF_THESE = 'none';
