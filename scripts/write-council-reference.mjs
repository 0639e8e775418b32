/** `npm run docs:reference`: writes docs/reference/council-yml.md from the one schema of council.yml. Build first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './package-shape.mjs';

const load = (path) => import(join(ROOT, path));
const { councilReference } = await load('packages/council/dist/index.js');
const { loadServices } = await load('packages/guildhall/dist/launch/services.js');
const fragments = (await loadServices(undefined)).map(({ fragment }) => fragment);
mkdirSync(join(ROOT, 'docs/reference'), { recursive: true });
writeFileSync(join(ROOT, 'docs/reference/council-yml.md'), councilReference(fragments));
console.log('Wrote docs/reference/council-yml.md');
