import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { ROOT } from '../support/repository.js';
import { journeyCases } from './cases/journeys.js';
import { knownPlaces } from './cases/places.js';
import { useSite } from './support/site.js';
import type { Visitor } from './support/visitor.js';
import { begin, take } from './support/walk.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-screenshots-'));
afterAll(() => console.log(`Every page: ${folder}`));

/** The pictures of the README, by the page and width that they are taken of. */
const SHOWN: Readonly<Record<string, string>> = {
  'hartwold 1280 front-page': 'front-page',
  'hartwold 1280 street-light where-choose': 'choose-address',
  'hartwold 1280 pothole check-answers': 'check-answers',
  'hartwold 1280 staff-list': 'staff-list',
  'hartwold 320 pothole pothole-size': 'question-phone',
  'aberwennol 320 start': 'welsh-start-phone',
};

const SITE_PAGES = [
  ['/', 'front-page'],
  ['/report-a-problem', 'start'],
  ['/accessibility', 'accessibility'],
  ['/privacy', 'privacy'],
  ['/cookies', 'cookies'],
  ['/contact', 'contact'],
  ['/no-such-page', 'not-found'],
] as const;

const sites = { hartwold: useSite('hartwold'), aberwennol: useSite('aberwennol') } as const;

describe.each([{ width: 320 }, { width: 1280 }])('at $width pixels', ({ width }) => {
  test.each([
    { council: 'hartwold', language: 'en' },
    { council: 'aberwennol', language: 'cy' },
  ] as const)('every page of $council', { timeout: 600_000 }, async ({ council, language }) => {
    const visitor = await sites[council].visit({ width });
    const shoot = async (name: string): Promise<void> => {
      const page = `${council} ${width} ${name}`;
      const shown = SHOWN[page];
      await visitor.page.screenshot({ path: join(folder, `${page.replaceAll(' ', '-')}.png`), fullPage: true });
      if (shown) await visitor.page.screenshot({ path: join(ROOT, 'docs/screenshots', `${shown}.png`) });
    };

    for (const [path, name] of SITE_PAGES) {
      await visitor.goto(path);
      await shoot(name);
    }
    for (const { category, steps } of journeyCases(await knownPlaces(council, language))) {
      await begin(visitor);
      await visitor.send();
      await shoot(`${category} category-error`);
      for (const step of steps) {
        await visitor.fill(step.answers ?? {});
        await shoot(`${category} ${step.page.replace('/', '-')}`);
        await take(visitor, step);
      }
      await shoot(`${category} check-answers`);
      await visitor.send();
      await shoot(`${category} confirmation`);
    }
    await shootElsewhere(visitor, shoot);
    await shootStaff(visitor, shoot);
  });
});

type Shoot = (name: string) => Promise<void>;

/** Pages that no whole report comes to: whom to ring, and who else is responsible. */
const shootElsewhere = async (visitor: Visitor, shoot: Shoot): Promise<void> => {
  await begin(visitor);
  await visitor.send({ category: 'pothole' });
  await visitor.send({ potholeDanger: 'yes' });
  await shoot('danger-call');
  await visitor.send();
  await visitor.send({ potholeRoad: 'trunk-road' });
  await shoot('exit');
};

const shootStaff = async (visitor: Visitor, shoot: Shoot): Promise<void> => {
  await visitor.goto('/staff');
  await shoot('sign-in');
  await visitor.send({ person: 'stand-in:sam' });
  await shoot('staff-list');
  await visitor.arrive(() => visitor.page.locator('main h2 a').first().click());
  await shoot('staff-report');
  await visitor.send();
  await shoot('staff-error');
  await visitor.send({ to: 'in-progress', note: 'A crew is on its way.' });
  await shoot('staff-saved');
};
