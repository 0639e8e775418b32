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
      // These machines are shared and noisy: a time limit is there to end a hang, not to measure.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 60_000 } },
      ...overrides,
    },
  });
