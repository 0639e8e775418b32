import { defineSuite } from '../support/suite.mjs';

const base = defineSuite(import.meta.url, 'components', {
  // Two pages, with and without script, draw at the same time.
  fileParallelism: true,
  maxWorkers: 2,
});
base.test.reporters.push('./support/pixels-reporter.mjs');

export default base;
