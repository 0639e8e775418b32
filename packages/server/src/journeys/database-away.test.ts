import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';
import { TYPED, toCheck } from '../../test/walks.js';

const HINT = 'What you typed is still here';

onEachDatabase('a database that fails', ({ site, records }) => {
  it.each(['writes', 'everything'] as const)(
    'keeps what was typed on the page when it refuses %s, and the same form goes through afterwards',
    async (what) => {
      const served = await site();
      const browser = served.browser();
      const details = await browser.send(await browser.open('/bulky-waste/item'), { item: 'sofa' });
      served.fail(what);
      const failed = await browser.submit(details, { description: 'Torn & <heavy>', status: '3' });
      expect(failed).toMatchObject({ status: 503, heading: 'About it' });
      expect(failed.title).toMatch(/^Error: /);
      expect(failed.problems?.join()).toContain(HINT);
      expect(failed.forms.at(-1)?.values).toMatchObject({ description: 'Torn & <heavy>', status: '3' });
      served.fail('nothing');
      expect(await browser.send(failed)).toMatchObject({ path: '/bulky-waste/where' });
      expect((await browser.open('/bulky-waste/details')).forms.at(-1)?.values.description).toBe('Torn & <heavy>');
      expect(served.log()).not.toContain('heavy');
    },
  );

  it.each(['writes', 'everything'] as const)('keeps an address typed by hand when it refuses %s', async (what) => {
    const served = await site();
    const browser = served.browser();
    await toCheck(browser);
    const manual = await browser.open('/bulky-waste/where/manual?question=where&change=1');
    served.fail(what);
    const typed = { 'where-line1': 'Old Barn', 'where-line2': 'Back Lane', 'where-town': 'Hartwold' };
    const failed = await browser.submit(manual, typed);
    expect(failed.status).toBe(503);
    expect(failed.problems?.join()).toContain(HINT);
    expect(failed.forms.at(-1)?.values).toMatchObject(typed);
    served.fail('nothing');
    const check = await browser.send(failed);
    expect(check.path).toBe('/bulky-waste/check');
    expect(check.text).toContain('Back Lane');
  });

  it('keeps the choice of an address', async () => {
    const served = await site();
    const browser = served.browser();
    await toCheck(browser);
    const where = await browser.open('/bulky-waste/where?change=1');
    const choose = await browser.send(where, { 'where-way': 'address', 'where-postcode': 'ZZ1 1AA' });
    served.fail('writes');
    const failed = await browser.submit(choose, { 'where-choice': '999000000003' });
    expect(failed).toMatchObject({ status: 503, heading: 'Select an address' });
    expect(failed.forms.at(-1)?.values['where-choice']).toBe('999000000003');
    served.fail('nothing');
    expect((await browser.send(failed)).text).toContain('3 Mill Lane');
  });

  it('loses no submission: pressing the button again sends it, once', async () => {
    const served = await site();
    const browser = served.browser();
    const check = await toCheck(browser);
    served.fail('writes');
    const failed = await browser.submit(check);
    expect(failed).toMatchObject({ status: 503, heading: 'Check your answers' });
    expect(failed.problems?.join()).toContain('Nothing is lost');
    expect(failed.text).toContain(TYPED.description);
    served.fail('everything');
    expect(await browser.submit(failed)).toMatchObject({ status: 503 });
    served.fail('nothing');
    expect((await browser.send(failed)).path).toBe('/bulky-waste/confirmation');
    expect((await records().submissions.list()).total).toBe(1);
  });

  it('answers with a page that says when to come back, and serves what needs no database', async () => {
    const served = await site();
    const browser = served.browser();
    await browser.send(await browser.open('/bulky-waste/item'), { item: 'sofa' });
    served.fail('everything');
    const page = await browser.get('/bulky-waste/details');
    expect(page).toMatchObject({ status: 503, heading: 'There is a problem with the service' });
    expect(page.headers.get('retry-after')).toBe('10');
    expect(page.text).toContain(page.headers.get('x-request-id'));
    expect(page.body).not.toMatch(/DatabaseError|at .*\.js|node_modules/);
    for (const path of ['/', '/bulky-waste', '/privacy', '/assets/theme.css', '/healthz']) {
      expect((await browser.get(path)).status).toBe(200);
    }
  });

  it('shows pages while it takes no writes', async () => {
    const served = await site();
    const browser = served.browser();
    await toCheck(browser);
    served.advance(5);
    served.fail('writes');
    expect(await browser.get('/bulky-waste/check')).toMatchObject({ status: 200, heading: 'Check your answers' });
  });
});
