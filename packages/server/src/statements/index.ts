export { accessibilityStatement } from './accessibility-statement.js';
export { contactPage } from './contact-page.js';
export { type CookieFact, cookiesPage } from './cookies-page.js';
export { type Placeholder, placeholdersIn } from './placeholders.js';
export { privacyNotice } from './privacy-notice.js';
export type { StatedService, StatementBlock, StatementPage, TableBlock } from './statement-page.js';
