import { sharedTestConfig } from '../../vitest.shared.mjs';

/** Comparison with published files that are not in this repository runs as `test:reference`. */
export default sharedTestConfig({ exclude: ['**/*.reference.test.ts'] });
