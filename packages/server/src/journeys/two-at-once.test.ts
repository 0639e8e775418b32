import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';
import { submitted, TYPED, toCheck } from '../../test/walks.js';

onEachDatabase('two at once', ({ site, records }) => {
  it('gives one reference to a double click', async () => {
    const browser = (await site()).browser();
    const check = await toCheck(browser);
    const answers = await Promise.all([browser.submit(check), browser.submit(check)]);
    expect(answers.map(({ location }) => location)).toEqual(Array(2).fill('/bulky-waste/confirmation'));
    expect((await records().submissions.list()).total).toBe(1);
    expect((await browser.submit(check)).location).toBe('/bulky-waste/confirmation');
    expect((await records().submissions.list()).total).toBe(1);
  });

  it('gives one reference to 20 posts in parallel', async () => {
    const browser = (await site()).browser();
    const check = await toCheck(browser);
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.submit(check)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect((await records().submissions.list()).total).toBe(1);
  });

  it('shows the answers again where another tab changed them after they were checked', async () => {
    const browser = (await site()).browser();
    const check = await toCheck(browser);
    const details = await browser.open('/bulky-waste/details?change=1');
    await browser.submit(details, { description: 'Another sofa' });
    const conflict = await browser.submit(check);
    expect(conflict).toMatchObject({ status: 409, heading: 'Check your answers' });
    expect(conflict.title).toMatch(/^Error: /);
    expect(conflict.problems?.join()).toContain('changed in another tab');
    expect(conflict.text).toContain('Another sofa');
    expect((await records().submissions.list()).total).toBe(0);
    const done = await browser.send(conflict);
    const reference = /BW-\w{4}-\w{4}/.exec(done.text)?.[0] ?? '';
    const kept = await records().submissions.byReference(reference);
    expect(kept).toMatchObject({ answers: { description: 'Another sofa' } });
  });

  it.each([{ runVersion: '' }, { runVersion: '999' }, { runVersion: '-1' }, { runVersion: '1e0' }])(
    'takes no submission of answers that were not checked: %j',
    async (fields) => {
      const browser = (await site()).browser();
      expect((await browser.submit(await toCheck(browser), fields)).status).toBe(409);
      expect((await records().submissions.list()).total).toBe(0);
    },
  );

  it('leads to the confirmation where another tab sent it meanwhile (a late answer used to end in an error)', async () => {
    const browser = (await site()).browser();
    const check = await toCheck(browser);
    const contact = await browser.open('/bulky-waste/contact?change=1');
    const answers = await Promise.all([
      browser.submit(check),
      ...Array.from({ length: 8 }, () => browser.submit(contact)),
    ]);
    for (const { status } of answers) expect([303, 409]).toContain(status);
    expect(await browser.open('/bulky-waste/check')).toMatchObject({ status: 200 });
  });

  it('leads a tab that was left open to the confirmation', async () => {
    const browser = (await site()).browser();
    const contact = await browser.open((await toCheck(browser)).links['Change full name'] ?? '');
    await browser.send(await browser.open('/bulky-waste/check'));
    expect((await browser.submit(contact, { fullName: 'Late' })).location).toBe('/bulky-waste/confirmation');
  });

  it('loses no answer of a new journey when its first page is sent twice', async () => {
    const browser = (await site()).browser();
    await submitted(browser);
    const item = await browser.open('/bulky-waste/item');
    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.submit(item, { item: 'sofa' })));
    expect(new Set(answers.map(({ location }) => location))).toEqual(new Set(['/bulky-waste/details']));
    const details = await browser.open('/bulky-waste/details');
    await browser.submit(details, { description: TYPED.description, status: '1' });
    expect((await browser.open('/bulky-waste/where')).heading).toBe('Where is it?');
  });

  it('says that the answers are gone where the session has ended', async () => {
    const served = await site();
    const browser = served.browser();
    const check = await toCheck(browser);
    served.advance(121);
    const ended = await browser.submit(check);
    expect(ended).toMatchObject({ status: 409, heading: 'Your answers are no longer here' });
    expect(ended.links['Start again']).toBe('/bulky-waste');
    expect(ended.body).not.toContain(TYPED.email);
  });

  it('says that a cookie is needed where the browser keeps none', async () => {
    const browser = (await site()).browser();
    const item = await browser.open('/bulky-waste/item');
    browser.cookies.clear();
    const refused = await browser.submit(item, { item: 'sofa' });
    expect(refused).toMatchObject({ status: 403, heading: 'We could not remember your answer' });
  });
});
