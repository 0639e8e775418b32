import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The configuration of one suite of this workspace: `defineSuite(import.meta.url, 'browser')`. */
export const defineSuite = (configUrl, name, overrides = {}) =>
  defineConfig({
    root: fileURLToPath(new URL('.', configUrl)),
    test: {
      include: ['**/*.test.ts'],
      reporters: [
        'default',
        ['json', { outputFile: fileURLToPath(new URL(`../test-results/${name}.json`, configUrl)) }],
      ],
      testTimeout: 120_000,
      hookTimeout: 240_000,
      fileParallelism: false,
      // What is waited for is judged by what comes, not by how busy the machine is.
      expect: { poll: { timeout: 60_000 } },
      // A list of faults is said in full: “[ Array(1) ]” tells nobody what to mend.
      chaiConfig: { truncateThreshold: 0 },
      ...overrides,
    },
  });
