import { sharedTestConfig } from '../../vitest.shared.mjs';

export default sharedTestConfig({
  // Comparison with published files that are not in this repository runs as `test:reference`.
  exclude: ['**/*.reference.test.ts'],
  // Nothing here has state to keep apart, and loading fast-check and the phone numbers once is half the time.
  isolate: false,
});
