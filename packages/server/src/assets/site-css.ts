/**
 * What pages need beyond the components: an address, a link or a word longer than a small telephone breaks rather than
 * widening the page.
 */
export const SITE_CSS = '.govuk-main-wrapper,.govuk-phase-banner{overflow-wrap:anywhere}';
