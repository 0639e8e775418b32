/**
 * What pages need beyond the components: an address, a link or a word longer than a small telephone breaks rather than
 * widening the page; the emblem stands beside the council's name.
 */
export const SITE_CSS =
  '.govuk-main-wrapper,.govuk-phase-banner{overflow-wrap:anywhere}' +
  '.guildhall-logo{height:1.2em;width:auto;margin-right:.4em;vertical-align:-.2em}';
