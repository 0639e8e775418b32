/** Gives the chart the version of the `guildhall` package whose image it starts; runs after `changeset version`. */
import { readFileSync, writeFileSync } from 'node:fs';

const chart = new URL('guildhall/Chart.yaml', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../packages/guildhall/package.json', import.meta.url), 'utf8'));
const before = readFileSync(chart, 'utf8');
writeFileSync(
  chart,
  before.replace(/^version: .*$/m, `version: ${version}`).replace(/^appVersion: .*$/m, `appVersion: '${version}'`),
);
