export type { TestServer } from './test-servers.js';
export { TEST_DATABASE_VARIABLE, testServers } from './test-servers.js';
