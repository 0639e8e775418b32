import { sharedTestConfig } from '../../vitest.shared.mjs';
import { generateStandards } from './scripts/generate-standards.mjs';

generateStandards();

// Comparison with sources that are not in the repository: only where GUILDHALL_SHARED says where they are.
const exclude = process.env.GUILDHALL_SHARED ? [] : ['src/**/*.reference.test.ts'];

export default sharedTestConfig({ include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'], exclude });
