import { defineSuite } from '../support/suite.mjs';

export default defineSuite(import.meta.url, 'release', { globalSetup: ['./support/pack.ts'] });
