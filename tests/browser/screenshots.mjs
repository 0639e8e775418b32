/**
 * `npm run screenshots`: pictures of the running services. Every page at 320 and 1280 pixels goes into a folder of its own
 * for looking at; the ones that the README shows go into docs/screenshots. `screenshots.ts` takes them as the end-to-end
 * suite goes through the pages, so each is inspected too.
 */
import { startVitest } from 'vitest/node';
import { defineSuite } from '../support/suite.mjs';

const suite = defineSuite(import.meta.url, 'screenshots', {
  include: ['screenshots.ts'],
  globalSetup: ['./support/global-setup.ts'],
  reporters: ['default'],
});
const vitest = await startVitest('test', [], { config: false, watch: false }, suite);
await vitest.close();
