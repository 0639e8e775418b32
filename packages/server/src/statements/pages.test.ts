import { sampleCouncils } from '@guildhall/council/samples';
import { expect, it } from 'vitest';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';
import { STATEMENT_PATHS } from './paths.js';

onEachDatabase('statement pages', ({ site }) => {
  it.each(sampleCouncils)(
    'of %s are linked from every page, in each of its languages, and name no other council',
    async (name) => {
      const settings = councilOf(name);
      const browser = (await site({ settings })).browser();
      const others = sampleCouncils.filter((other) => other !== name && !(name === 'wexmoor' && other === 'marlshire'));
      for (const language of settings.languages) {
        const prefix = language === settings.languages[0] ? '' : `/${language}`;
        const front = await browser.get(prefix || '/');
        for (const path of STATEMENT_PATHS) {
          expect(Object.values(front.links)).toContain(prefix + path);
          const page = await browser.get(prefix + path);
          expect(page).toMatchObject({ status: 200, language });
          expect(page.heading).not.toBe('');
          expect(page.title).toContain(page.heading);
          for (const other of others) expect(page.body.toLowerCase()).not.toContain(`${other}.example`);
        }
      }
    },
  );

  it('say what the services ask for', async () => {
    expect((await (await site()).browser().get('/privacy')).text).toMatch(
      /Collect bulky waste.*Full name.*Email address/,
    );
  });
});
