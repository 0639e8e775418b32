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
