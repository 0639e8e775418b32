import { sharedTestConfig } from '../../vitest.shared.mjs';

export default sharedTestConfig({ include: ['src/**/*.reference.test.ts'], reporters: ['verbose'] });
