export { Footer, type FooterProps } from './footer.js';
export type { FooterLink, FooterMeta, FooterSection } from './footer-navigation.js';
