import { defineConfig } from 'vitest/config';

/**
 * The one test configuration of every package: its own tests beside its sources, counted in test-results/ for the
 * summary that .ci/run prints.
 */
export const sharedTestConfig = (overrides = {}) =>
  defineConfig({
    test: {
      include: ['src/**/*.test.{ts,tsx}'],
      passWithNoTests: false,
      reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
      testTimeout: 30_000,
      ...overrides,
    },
  });
