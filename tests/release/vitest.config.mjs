import { defineSuite } from '../support/suite.mjs';

export default defineSuite(import.meta.url, 'release', {
  globalSetup: ['./support/pack.ts'],
  // Projects are installed and built, on machines that do other work too.
  testTimeout: 300_000,
  hookTimeout: 480_000,
});
