import { defineSuite } from '../support/suite.mjs';

export default defineSuite(import.meta.url, 'browser', {
  globalSetup: ['./support/global-setup.ts'],
});
