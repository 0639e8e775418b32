export { Page, type PageProps } from './page.js';
export { SUPPORT_SCRIPT, SUPPORT_SCRIPT_HASH } from './support-script.js';
