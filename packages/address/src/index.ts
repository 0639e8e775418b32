export {
  blpuWarnings,
  isOfficialStreet,
  lpiWarnings,
  type SemanticWarning,
  type SemanticWarningCode,
  streetWarnings,
} from './checks/semantic.js';
export * from './codes/index.js';
export * from './grammar/index.js';
export * from './label/index.js';
export type {
  AddressableObject,
  Blpu,
  Classification,
  DegreePoint,
  DeliveryPoint,
  FileHeader,
  FileMetadata,
  FileTrailer,
  GridPoint,
  Lpi,
  Organisation,
  Street,
  StreetDescriptor,
} from './model/bs7666.js';
export { type AddressOrder, compareAddresses } from './order/compare-addresses.js';
export { compareNatural } from './order/natural.js';
export type {
  AddressProvider,
  AddressSummary,
  LabelLanguage,
  LogicalStatus,
  LookupOptions,
  Page,
  PostcodeArea,
  StreetSummary,
} from './provider.js';
