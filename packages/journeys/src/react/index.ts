export type {
  ConfirmationViewProps,
  JourneyPageViewProps,
  LookupPageViewProps,
  ManualAddressViewProps,
  StartPageViewProps,
} from './view-props.js';
