export { AddressByHand, type AddressByHandProps } from './address-by-hand.js';
export { AddressChoice, type AddressChoiceProps, type FoundAddress } from './address-choice.js';
export {
  ADDRESS_NOT_LISTED,
  type AddressErrors,
  type AddressInput,
  type AddressPart,
  type AddressStepProps,
} from './address-fields.js';
export {
  AddressLookup,
  type AddressLookupByHandProps,
  type AddressLookupChoiceProps,
  type AddressLookupProps,
  type AddressLookupSearchProps,
} from './address-lookup.js';
export { AddressNotFound, type AddressNotFoundProps } from './address-not-found.js';
export { AddressSearch, type AddressSearchProps, type SuggestionsOptions } from './address-search.js';
export { type AddressLookupTexts, addressLookupTexts } from './texts.js';
