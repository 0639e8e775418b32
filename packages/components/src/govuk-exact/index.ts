/**
 * GOV.UK's own header and footer, exact to its fixtures. They carry the crown, the logotype and Crown copyright, which only
 * GOV.UK may show: they are here to prove the fixtures and for comparison, and no council's pages may import them.
 */
export { GovukFooter, type GovukFooterProps } from './govuk-footer.js';
export { GovukHeader, type GovukHeaderProps } from './govuk-header.js';
export { GovukLogo, type GovukLogoProps } from './govuk-logo.js';
