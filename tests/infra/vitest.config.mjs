import { defineSuite } from '../support/suite.mjs';

// An image is built and a database started: minutes, not seconds, on a small machine.
export default defineSuite(import.meta.url, 'infra', {
  include: ['**/*.test.{ts,mjs}'],
  testTimeout: 300_000,
  hookTimeout: 1_200_000,
});
