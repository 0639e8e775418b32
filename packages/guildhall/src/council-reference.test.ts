import { readFileSync } from 'node:fs';
import { councilReference } from '@guildhall/council';
import { expect, test } from 'vitest';
import { loadServices } from './launch/services.js';

test('docs/reference/council-yml.md says what the schema of every published service says', async () => {
  const services = await loadServices(undefined);
  const written = readFileSync(new URL('../../../docs/reference/council-yml.md', import.meta.url), 'utf8');
  const made = councilReference(services.map(({ fragment }) => fragment));
  expect(written, 'npm run docs:reference writes it again').toBe(made);
});
