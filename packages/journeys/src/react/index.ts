export { BlocksView, type BlocksViewProps } from './blocks-view.js';
export { ConfirmationView } from './confirmation-view.js';
export { InlineView } from './inline-view.js';
export { JourneyBackLink } from './journey-back-link.js';
export { JourneyPageView } from './journey-page-view.js';
export { LookupPageView } from './lookup-page-view.js';
export { ManualAddressView } from './manual-address-view.js';
export { headingOf, lookupHeading, manualHeading, type NamedPage, pageTitle } from './page-title.js';
export { StartPageView } from './start-page-view.js';
export type {
  ConfirmationViewProps,
  JourneyPageViewProps,
  LookupPageViewProps,
  ManualAddressViewProps,
  StartPageViewProps,
} from './view-props.js';
