import { defineSuite } from '../support/suite.mjs';

export default defineSuite(import.meta.url, 'showcase', {
  // Each story waits for the browser in turn: two pages at a time use two processors well.
  maxConcurrency: 2,
});
