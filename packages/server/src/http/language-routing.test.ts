import { expect, it } from 'vitest';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';

const aberwennol = councilOf('aberwennol');

onEachDatabase('languages', ({ site }) => {
  it.each([
    ['Welsh first', ['cy', 'en'], '', 'cy', 'English', '/en'],
    ['English first', ['en', 'cy'], '', 'en', 'Cymraeg', '/cy'],
    ['Welsh first, in English', ['cy', 'en'], '/en', 'en', 'Cymraeg', ''],
    ['English first, in Welsh', ['en', 'cy'], '/cy', 'cy', 'English', ''],
  ] as const)(
    '%s: every page is in its language and leads to the other',
    async (_how, languages, prefix, language, name, other) => {
      const browser = (await site({ settings: { ...aberwennol, languages } })).browser();
      for (const path of ['', '/contact', '/bulky-waste', '/bulky-waste/item', '/staff/sign-in']) {
        const page = await browser.get(prefix + path || '/');
        expect(page).toMatchObject({ status: 200, language });
        const link = Object.entries(page.links).find(([text]) => text.startsWith(name));
        expect(link?.[1]).toBe(other + path || '/');
      }
      const item = await browser.get(`${prefix}/bulky-waste/item`);
      expect((await browser.submit(item, { item: 'sofa' })).location).toBe(`${prefix}/bulky-waste/details`);
      expect((await browser.get(`${prefix}/staff`)).location).toBe(
        `${prefix}/staff/sign-in?to=${encodeURIComponent(`${prefix}/staff`)}`,
      );
    },
  );

  it('keep the answers and the query of a page when the language changes', async () => {
    const browser = (await site({ settings: aberwennol })).browser();
    await browser.send(await browser.open('/bulky-waste/item'), { item: 'sofa' });
    const changing = await browser.open('/bulky-waste/item?change=1');
    const english = Object.entries(changing.links).find(([text]) => text.startsWith('English'));
    expect(english?.[1]).toBe('/en/bulky-waste/item?change=1');
    const page = await browser.open(english?.[1] ?? '');
    expect(page.forms.at(-1)?.values).toMatchObject({ item: 'sofa' });
    expect(page.text).toContain('What is it?');
  });

  it('are one where the council has one', async () => {
    const browser = (await site()).browser();
    expect((await browser.get('/')).body).not.toContain('Cymraeg');
    expect((await browser.get('/cy')).status).toBe(404);
  });
});
