import type { ReactNode } from 'react';
import type { LocationWay } from './texts.js';

/** An input of a location question: the way that was chosen, and what each way asks. */
export type LocationInput = 'way' | 'postcode' | 'street' | 'detail' | 'landmark' | 'gridReference' | 'coordinates';

/** What is wrong, by input. */
export type LocationErrors = { readonly [input in LocationInput]?: ReactNode };

/** What the inputs hold, by input; the way by its name. */
export type LocationValues = { readonly [input in Exclude<LocationInput, 'way'>]?: string | undefined } & {
  /** The way that is chosen at first. */
  readonly way?: LocationWay | undefined;
};

/** The name and the id of an input: `where-way`. `accuracy` is how far off the device’s own location may be, in metres. */
export const locationField = (name: string, input: LocationInput | 'accuracy'): string => `${name}-${input}`;
