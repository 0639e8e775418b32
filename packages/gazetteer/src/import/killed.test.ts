import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { generateSample } from '../sample/generate.js';
import { importDtf } from './dtf.js';

const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const SCRIPT = `
  const { importDtf } = await import(process.env.BUILT);
  console.log('begun');
  await importDtf({ source: process.env.SOURCE, target: process.env.TARGET });
  console.log('done');
`;
const KILLS = 14;

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

it('an import killed at any moment leaves a whole gazetteer: the old one, or the new one', async () => {
  await importDtf({ source: generateSample({ council: 'hartwold', addresses: 200 }), target: place.at('a.gaz') });
  const old = await openGazetteer(place.at('a.gaz'));
  let text = '';
  for await (const chunk of generateSample({ council: 'hartwold', addresses: 2000 })) text += chunk;
  await writeFile(place.at('new.csv'), text);
  const before = await readFile(place.at('a.gaz'));

  const begin = async () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
      env: { ...process.env, BUILT, SOURCE: place.at('new.csv'), TARGET: place.at('a.gaz') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    return { child, ended };
  };
  const first = await begin();
  const started = performance.now();
  await first.ended;
  const whole = performance.now() - started;

  let [kept, replaced] = [0, 0];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await writeFile(place.at('a.gaz'), before);
    const { child, ended } = await begin();
    // From the first moment to after the end, so that some kills hit the writing.
    await sleep((whole * 1.5 * kill) / (KILLS - 1));
    child.kill('SIGKILL');
    await ended;
    const gazetteer = await openGazetteer(place.at('a.gaz'));
    if (gazetteer.sha256 === old.sha256) kept += 1;
    else {
      expect(gazetteer.metadata.counts.addresses).toBeGreaterThan(2000);
      replaced += 1;
    }
  }
  console.log(
    `${KILLS} imports killed: ${kept} left the old gazetteer, ${replaced} had written the new one, 0 left a broken one`,
  );
  expect(kept).toBeGreaterThan(0);
}, 60_000);
