import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as council from './index.js';

const here = dirname(fileURLToPath(import.meta.url));

/** The files and packages that a file imports when it runs, all the way down; types leave no trace. */
const reachedFrom = (file: string, reached = new Set<string>()): ReadonlySet<string> => {
  if (reached.has(file)) return reached;
  reached.add(file);
  const code = readFileSync(file, 'utf8').replace(/^(import|export) type [\s\S]*?;$/gm, '');
  for (const [, specifier = ''] of code.matchAll(/\bfrom '([^']+)'/g)) {
    const source = join(dirname(file), specifier.replace(/\.js$/, '.ts'));
    if (specifier.startsWith('.') && existsSync(source)) reachedFrom(source, reached);
    else reached.add(specifier);
  }
  return reached;
};

describe('the entry of the package', () => {
  const reached = [...reachedFrom(join(here, 'index.ts'))];

  it('loads no register of councils for those who read settings', () => {
    expect(reached.filter((file) => /register-data|data\/|\.json$/.test(file))).toEqual([]);
    expect(reached.some((file) => file.endsWith('read-council.ts'))).toBe(true);
  });

  it('runs anywhere: it needs yaml and zod and nothing of Node.js', () => {
    expect(reached.filter((file) => !file.startsWith(here)).sort()).toEqual(['yaml', 'zod']);
  });

  it('hands on what services and tools use', () => {
    expect(Object.keys(council).sort()).toEqual([
      'DEFAULT_THEME',
      'contrastRatio',
      'councilJsonSchema',
      'councilReference',
      'formatFault',
      'formatFaults',
      'liveFaults',
      'localise',
      'localised',
      'nearestPassing',
      'readCouncil',
      'relativeLuminance',
      'themeFaults',
    ]);
  });
});
