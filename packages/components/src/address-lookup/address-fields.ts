import type { ReactNode } from 'react';
import type { ContentOr } from '../element/content.js';
import { asOptions, isBlank } from '../element/content.js';
import type { Language } from '../element/language.js';
import type { ErrorMessageOptions } from '../error-message/error-message.js';
import type { AddressLookupTexts } from './texts.js';

/** The inputs of an address typed by hand, in their order. */
export const ADDRESS_PARTS = ['line1', 'line2', 'town', 'postcode'] as const;

/** A part of an address typed by hand. */
export type AddressPart = (typeof ADDRESS_PARTS)[number];

/** An input of an address lookup. The search has the postcode, the choice the choice, the address by hand its parts. */
export type AddressInput = AddressPart | 'choice';

/** The name and the id of an input: `home-postcode`. */
export const addressField = (name: string, input: AddressInput): string => `${name}-${input}`;

/** The value of the choice that says that the address is none of those found. */
export const ADDRESS_NOT_LISTED = 'none';

/** What every step of an address lookup has in common. */
export interface AddressStepProps {
  /** What the names and ids of its inputs begin with: `home` makes `home-postcode`, `home-choice`, `home-line1`… */
  readonly name: string;
  /** The language of its texts. English unless stated. */
  readonly language?: Language | undefined;
  /** Texts in the service's own words. */
  readonly texts?: Partial<AddressLookupTexts> | undefined;
}

/** An error message with its hidden first word in the language of the texts. */
export const errorIn = (
  texts: { readonly error: string },
  message: ContentOr<ErrorMessageOptions>,
): { readonly errorMessage?: ErrorMessageOptions } => {
  const options = asOptions<ErrorMessageOptions>(message);
  return isBlank(options?.text) ? {} : { errorMessage: { visuallyHiddenText: texts.error, ...options } };
};

/** What is wrong, by input. */
export type AddressErrors = { readonly [input in AddressInput]?: ReactNode };
