import { expect, it } from 'vitest';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';
import { submitted, TYPED, toCheck } from '../../test/walks.js';

onEachDatabase('a journey by HTTP', ({ site, records, database }) => {
  it('goes from the front page to a reference, by links and forms alone', async () => {
    const browser = (await site()).browser();
    const front = await browser.get('/');
    const start = await browser.get(front.links['Collect bulky waste'] ?? '');
    expect(start.heading).toBe('Collect bulky waste');
    const item = await browser.get(start.links.Start ?? '');
    expect(item).toMatchObject({ status: 200, heading: 'What is it?' });
    const check = await toCheck(browser);
    expect(check).toMatchObject({ status: 200, heading: 'Check your answers' });
    for (const typed of [
      TYPED.description,
      TYPED.fullName,
      TYPED.email,
      '07700 900123',
      '2 Mill Lane, Hartwold, ZZ1 1AA',
      'A sofa',
    ]) {
      expect(check.text).toContain(typed);
    }
    const done = await browser.send(check);
    expect(done).toMatchObject({ status: 200, path: '/bulky-waste/confirmation' });
    const reference = /BW-\w{4}-\w{4}/.exec(done.text)?.[0] ?? '';
    expect(await records().submissions.byReference(reference)).toMatchObject({
      service: 'bulky-waste',
      language: 'en',
      gss: 'E06999001',
      status: 'received',
      summary: 'A sofa · 2 Mill Lane, Hartwold, ZZ1 1AA',
      answers: { item: 'sofa', status: 2, email: TYPED.email, where: { uprn: '999000000002' } },
    });
  });

  it('goes the same way in Welsh, and keeps the language', async () => {
    const browser = (await site({ settings: councilOf('aberwennol') })).browser();
    const { reference, page } = await submitted(browser);
    expect(page).toMatchObject({ language: 'cy', heading: expect.stringContaining('Cais wedi’i anfon') });
    expect(await records().submissions.byReference(reference)).toMatchObject({ language: 'cy' });
    const english = await submitted((await site({ settings: councilOf('aberwennol') })).browser(), '/en');
    expect(english.page).toMatchObject({ language: 'en', path: '/en/bulky-waste/confirmation' });
  });

  it('stores nothing before the first answer', async () => {
    const browser = (await site()).browser();
    await browser.open('/bulky-waste');
    await browser.open('/bulky-waste/item');
    expect((await database().query('SELECT id FROM records.sessions')).rows).toEqual([]);
  });

  it.each([
    ['item', {}, 'Select what it is'],
    ['item', { item: 'piano' }, 'Select what it is from the list'],
  ])('says what is wrong on %s with %j, linked to its field', async (id, fields, message) => {
    const browser = (await site()).browser();
    const page = await browser.open(`/bulky-waste/${id}`);
    const answer = await browser.submit(page, fields);
    expect(answer).toMatchObject({ status: 422, problems: [message] });
    expect(answer.title).toMatch(/^Error: /);
    for (const link of answer.problemLinks) expect(answer.ids).toContain(link.slice(1));
  });

  it('shows what was typed again beside each error, in Welsh too', async () => {
    const browser = (await site({ settings: councilOf('aberwennol') })).browser();
    const details = await browser.send(await browser.open('/bulky-waste/item'), { item: 'sofa' });
    const answer = await browser.submit(details, { description: '<b>"hen" soffa</b>', status: 'tri' });
    expect(answer.status).toBe(422);
    expect(answer.title).toMatch(/^Gwall: /);
    expect(answer.problems).toHaveLength(1);
    expect(answer.forms.at(-1)?.values).toMatchObject({ description: '<b>"hen" soffa</b>', status: 'tri' });
    expect(answer.body).not.toContain('<b>');
  });

  it('leads to an exit, and off the path back to where the answers are', async () => {
    const browser = (await site()).browser();
    const exit = await browser.send(await browser.open('/bulky-waste/item'), { item: 'asbestos' });
    expect(exit).toMatchObject({ heading: 'We cannot collect asbestos', path: '/bulky-waste/not-here' });
    expect((await browser.get('/bulky-waste/contact')).location).toBe('/bulky-waste/not-here');
    const changed = await browser.send(await browser.open('/bulky-waste/item'), { item: 'sofa' });
    expect(changed.path).toBe('/bulky-waste/details');
  });

  it('leads somebody who has answered nothing to the start', async () => {
    const browser = (await site()).browser();
    for (const path of ['contact', 'check', 'confirmation', 'where/manual?question=where']) {
      expect((await browser.get(`/bulky-waste/${path}`)).location).toBe('/bulky-waste');
    }
  });

  it('takes a change from check answers and goes back there', async () => {
    const browser = (await site()).browser();
    await toCheck(browser);
    const details = await browser.open('/bulky-waste/details?change=1');
    expect(details.forms.at(-1)?.values).toMatchObject({ description: TYPED.description });
    const check = await browser.send(details, { description: 'Green sofa' });
    expect(check.path).toBe('/bulky-waste/check');
    expect(check.text).toContain('Green sofa');
  });

  it('begins anew on its first page after it was sent, and forgets nothing of the new one', async () => {
    const browser = (await site()).browser();
    const first = await submitted(browser);
    expect((await browser.get('/bulky-waste/contact')).location).toBe('/bulky-waste/confirmation');
    const item = await browser.open('/bulky-waste/item');
    expect(item.forms.at(-1)?.values.item).toBeUndefined();
    const second = await submitted(browser);
    expect(second.reference).not.toBe(first.reference);
  });

  it.each([
    '/bulky-waste/nothing',
    '/bulky-waste/item/choose',
    '/bulky-waste/item/manual?question=item',
    '/bulky-waste/where/choose?question=__proto__',
  ])('%s is not found', async (path) => {
    expect(await (await site()).browser().get(path)).toMatchObject({ status: 404, heading: 'Page not found' });
  });
});
