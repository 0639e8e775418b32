export { PhaseBanner, type PhaseBannerProps } from './phase-banner.js';
