import { sharedTestConfig } from '../../vitest.shared.mjs';

// The first run on a machine makes an embedded database, which takes seconds.
export default sharedTestConfig({ hookTimeout: 120_000 });
