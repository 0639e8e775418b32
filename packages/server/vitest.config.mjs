import { sharedTestConfig } from '../../vitest.shared.mjs';

// Every suite serves the same site: loaded once for all of them, it is up in half the time. None leaves anything behind.
export default sharedTestConfig({ isolate: false, hookTimeout: 120_000 });
