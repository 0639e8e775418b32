import { defineSuite } from '../support/suite.mjs';

export default defineSuite(import.meta.url, 'browser', {
  globalSetup: ['./support/global-setup.ts'],
  // A visitor, the browser and the server wait for each other in turn: two files at a time use two processors well.
  fileParallelism: true,
  maxWorkers: 2,
  // Some tests walk through a whole journey many times: a busy machine needs minutes for that.
  testTimeout: 400_000,
});
