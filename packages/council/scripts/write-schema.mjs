/** Writes dist/council.schema.json for editors, after the sources are compiled. */
import { writeFileSync } from 'node:fs';
import { councilJsonSchema } from '../dist/index.js';

writeFileSync(
  new URL('../dist/council.schema.json', import.meta.url),
  `${JSON.stringify(councilJsonSchema(), null, 2)}\n`,
);
