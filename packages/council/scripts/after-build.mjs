/** Adds to dist/ what the compiler does not write: the JSON Schema for editors, and the attribution of the register. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { councilJsonSchema } from '../dist/index.js';

const at = (path) => new URL(path, import.meta.url);

writeFileSync(at('../dist/council.schema.json'), `${JSON.stringify(councilJsonSchema(), null, 2)}\n`);
copyFileSync(at('../src/register/data/ATTRIBUTION.md'), at('../dist/register/data/ATTRIBUTION.md'));
