/** Copies of each workspace exactly what its package.json would publish: node assemble.mjs REPOSITORY TARGET */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [repository, target] = process.argv.slice(2);

for (const group of ['packages', 'apps']) {
  if (!existsSync(join(repository, group))) continue;
  for (const name of readdirSync(join(repository, group))) {
    const from = join(repository, group, name);
    const to = join(target, group, name);
    const { files = [] } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    mkdirSync(to, { recursive: true });
    for (const file of ['package.json', ...files].filter((each) => existsSync(join(from, each)))) {
      cpSync(join(from, file), join(to, file), { recursive: true, filter: (path) => !/\.d\.ts$|\.map$/.test(path) });
    }
  }
}
