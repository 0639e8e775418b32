export {
  type AddressSource,
  type FirstThatAnswersOptions,
  firstThatAnswers,
  NoAddressSourceError,
  type SourceEvent,
} from './first-that-answers.js';
export { type FixedListOptions, fixedListProvider } from './fixed-list.js';
export { OS_PLACES_URL } from './os-places/client.js';
export { type OsPlacesOptions, osPlacesProvider } from './os-places/provider.js';
export { AddressServiceError, type AddressServiceErrorCode, type AddressServiceErrorDetails } from './service-error.js';
