import type { CouncilSettings } from '@guildhall/council';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, Browser } from '../../../test/browser.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  type CouncilSignIn,
  SECRET_VARIABLE,
  startCouncilSignIn,
} from '../../../test/council-sign-in.js';
import { councilOf } from '../../../test/councils.js';
import { onEachDatabase } from '../../../test/test-site.js';

const LEADS_ON = 'Continue to the council’s sign-in';

const settingsWith = (issuer: string, council = councilOf('hartwold')): CouncilSettings => ({
  ...council,
  staff: {
    signIn: {
      kind: 'oidc',
      issuer,
      clientId: CLIENT_ID,
      clientSecretVariable: SECRET_VARIABLE,
      claim: { name: 'roles', value: 'street-problems' },
    },
  },
});

/** Sends the browser to the provider and gives the path of ours that it sends it back to. */
const throughProvider = async (page: Answer, issuer: string): Promise<string> => {
  const address = page.links[LEADS_ON] ?? '';
  expect(page.body).toContain('http-equiv="refresh"');
  const there = new Browser(issuer);
  let answer = await there.get(address.slice(issuer.length));
  while (answer.location && !answer.location.includes('/staff/sign-in/return')) {
    answer = await there.get(new URL(answer.location, issuer).href.slice(issuer.length));
  }
  const back = new URL(answer.location ?? '', issuer);
  return back.pathname + back.search;
};

const begun = async (browser: Browser, path = '/staff'): Promise<Answer> => browser.submit(await browser.open(path));

onEachDatabase('signing in with OpenID Connect', ({ site }) => {
  describe.each([
    ['that tells all in the ID token', true],
    ['that tells all only when asked', false],
  ])('a provider %s', (_how, isInIdToken) => {
    let provider: CouncilSignIn;
    beforeAll(async () => {
      provider = await startCouncilSignIn(isInIdToken);
    });
    afterAll(() => provider.close());
    beforeEach(() => {
      provider.as('dewi');
      provider.isAway(false);
    });

    it('lets staff in, with a new token, back to where they were', async () => {
      const browser = (await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) })).browser();
      const leads = await begun(browser, '/staff?status=received');
      expect(leads).toMatchObject({ status: 200, heading: 'Sign in' });
      const planted = browser.cookies.get('guildhall_session') ?? '';
      const back = await throughProvider(leads, provider.issuer);
      const answer = await browser.get(back);
      expect(answer).toMatchObject({ status: 303, location: '/staff?status=received' });
      expect(browser.cookies.get('guildhall_session')).not.toBe(planted);
      expect((await browser.follow(answer)).body).toContain('Signed in as Dewi Rees');
      const thief = (await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) })).browser();
      thief.cookies.set('guildhall_session', planted);
      expect((await thief.get('/staff')).status).toBe(303);

      expect(await browser.get(back)).toMatchObject({ status: 303, location: '/staff/sign-in' });
      const out = await browser.submit(await browser.open('/staff'), {}, 'sign-out');
      expect(out.location).toBe('/');
      expect((await browser.get('/staff')).status).toBe(303);
    });

    it('does not let in somebody without the claim, and says so', async () => {
      const browser = (await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) })).browser();
      provider.as('ann');
      const answer = await browser.get(await throughProvider(await begun(browser), provider.issuer));
      expect(answer.status).toBe(403);
      expect(answer.problems?.join()).toContain('not allowed to see these pages');
      expect((await browser.get('/staff')).status).toBe(303);
    });
  });

  describe('what may go wrong on the way', () => {
    let provider: CouncilSignIn;
    beforeAll(async () => {
      provider = await startCouncilSignIn(true);
    });
    afterAll(() => provider.close());
    beforeEach(() => {
      provider.as('dewi');
      provider.isAway(false);
    });

    it.each([
      ['another state', (back: string) => back.replace(/state=[^&]+/, 'state=forged')],
      ['no state', (back: string) => back.replace(/state=[^&]+/, '')],
      ['another code', (back: string) => back.replace(/code=[^&]+/, 'code=forged')],
      ['another issuer', (back: string) => back.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Felsewhere.example')],
      ['no query', (back: string) => back.replace(/\?.*/, '')],
    ])('refuses a callback with %s, and the right one afterwards', async (_what, forge) => {
      const served = await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) });
      const browser = served.browser();
      const back = await throughProvider(await begun(browser), provider.issuer);
      const refused = await browser.get(forge(back));
      expect(refused.status).toBe(400);
      expect(refused.problems?.join()).toContain('Signing in did not work');
      expect(await browser.get(back)).toMatchObject({ status: 303, location: '/staff/sign-in' });
      expect((await browser.get('/staff')).status).toBe(303);
      expect(served.log()).not.toMatch(/state=|code=|forged/);
    });

    it('refuses the callback of another browser', async () => {
      const served = await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) });
      const back = await throughProvider(await begun(served.browser()), provider.issuer);
      const victim = served.browser();
      expect(await victim.get(back)).toMatchObject({ status: 303, location: '/staff/sign-in' });
      await begun(victim);
      expect((await victim.get(back)).status).toBe(400);
    });

    it('says that it did not work for somebody who turns back, in the language of the page', async () => {
      const browser = (
        await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer, councilOf('aberwennol')) })
      ).browser();
      provider.as('denied');
      const leads = await begun(browser, '/en/staff');
      const answer = await browser.get(await throughProvider(leads, provider.issuer));
      expect(answer).toMatchObject({ status: 400, language: 'en' });
      expect(answer.forms.at(-1)?.values.to).toBe('/en/staff');
    });

    it.each(['before', 'after'])('says so where the provider goes away %s the person was there', async (when) => {
      const browser = (await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) })).browser();
      let answer: Answer;
      if (when === 'before') {
        const page = await browser.open('/staff');
        provider.isAway(true);
        answer = await browser.submit(page);
      } else {
        const back = await throughProvider(await begun(browser), provider.issuer);
        provider.isAway(true);
        answer = await browser.get(back);
      }
      expect(answer.status).toBe(503);
      expect(answer.problems?.join()).toContain('does not answer just now');
      provider.isAway(false);
      const again = await browser.submit(answer);
      const back = await browser.get(await throughProvider(again, provider.issuer));
      expect(back.location).toBe('/staff');
    });

    it('lets no stand-in of a demo in, whose session is still there', async () => {
      const demo = (await site()).browser();
      await demo.send(await demo.open('/staff'), { person: 'stand-in:sam' });
      const token = demo.cookies.get('guildhall_session') ?? '';
      const browser = (await site({ clientSecret: CLIENT_SECRET, settings: settingsWith(provider.issuer) })).browser();
      browser.cookies.set('guildhall_session', token);
      expect((await browser.get('/staff')).status).toBe(303);
    });
  });
});
