export { CookieBanner, type CookieBannerMessage, type CookieBannerProps } from './cookie-banner.js';
export type { CookieBannerAction } from './cookie-banner-action.js';
