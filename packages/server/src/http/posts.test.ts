import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';

const FORBIDDEN = { status: 403, heading: 'We could not accept that form' };

onEachDatabase('posts', ({ site, database }) => {
  it('are refused without the token of their own session', async () => {
    const served = await site();
    const browser = served.browser();
    const item = await browser.open('/bulky-waste/item');
    const other = await served.browser().open('/bulky-waste/item');
    const tokens = ['', 'x', other.forms.at(-1)?.values._csrf ?? '', `${item.forms.at(-1)?.values._csrf}x`];
    for (const _csrf of tokens) {
      expect(await browser.submit(item, { item: 'sofa', _csrf })).toMatchObject(FORBIDDEN);
    }
    const token = String(item.forms.at(-1)?.values._csrf);
    for (const body of ['item=sofa', `item=sofa&_csrf=${token}&_csrf=${token}`, `_csrf[]=${token}&item=sofa`]) {
      expect(await browser.post('/bulky-waste/item', body)).toMatchObject(FORBIDDEN);
    }
    expect((await database().query('SELECT id FROM records.sessions')).rows).toEqual([]);
    expect(served.log()).toContain('"refusal":"csrf"');
    expect((await browser.submit(item, { item: 'sofa' })).status).toBe(303);
  });

  it('are refused with a cookie that is no token of ours (44 characters used to end in an error)', async () => {
    const browser = (await site()).browser();
    browser.cookies.set('guildhall_session', 'A'.repeat(44));
    const item = await browser.open('/bulky-waste/item');
    expect(browser.cookies.get('guildhall_session')).toMatch(/^[\w-]{43}$/);
    expect((await browser.submit(item, { item: 'sofa' })).status).toBe(303);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'http://localhost:1' }],
    [{ origin: 'nonsense' }],
  ])('are refused from another site: %j', async (headers) => {
    const served = await site();
    const browser = served.browser();
    const item = await browser.open('/bulky-waste/item');
    const form = { ...item.forms.at(-1)?.values, item: 'sofa' };
    expect(await browser.post('/bulky-waste/item', form, headers)).toMatchObject(FORBIDDEN);
    expect(served.log()).toContain('"refusal":"cross-site"');
  });

  it('are taken from our own pages, whatever the browser says of them', async () => {
    const served = await site();
    const origin = new URL(served.url).origin;
    const ours = [
      { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'none' },
      { origin },
      { origin: 'null' },
    ];
    for (const headers of ours) {
      const browser = served.browser();
      const item = await browser.open('/bulky-waste/item');
      const form = { ...item.forms.at(-1)?.values, item: 'sofa' };
      expect((await browser.post('/bulky-waste/item', form, headers)).status).toBe(303);
    }
  });

  it('are taken behind a proxy that names itself in Host (an old phone used to be refused)', async () => {
    const served = await site({ publicUrl: 'http://services.hartwold.example' });
    const browser = served.browser();
    const item = await browser.open('/bulky-waste/item');
    const form = { ...item.forms.at(-1)?.values, item: 'sofa' };
    const old = { origin: 'http://services.hartwold.example' };
    expect((await browser.post('/bulky-waste/item', form, old)).status).toBe(303);
    const forwarded = { origin: 'https://other.example', 'x-forwarded-host': 'other.example' };
    expect((await browser.post('/bulky-waste/item', form, forwarded)).status).toBe(303);
  });

  it('that pollute prototypes change nothing', async () => {
    const browser = (await site()).browser();
    const item = await browser.open('/bulky-waste/item');
    const token = encodeURIComponent(String(item.forms.at(-1)?.values._csrf));
    const body = `_csrf=${token}&item=sofa&__proto__=x&constructor=x&__proto__[polluted]=1&toString=x&hasOwnProperty=x`;
    expect((await browser.post('/bulky-waste/item?__proto__[polluted]=1&question=__proto__', body)).status).toBe(303);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((await browser.open('/bulky-waste/details')).heading).toBe('About it');
  });

  it.each([
    ['too large', 'x'.repeat(200_000), {}, 413, 'That was too much to send at once'],
    ['of too many fields', 'a=1&'.repeat(500), {}, 413, 'That was too much to send at once'],
    ['compressed', 'item=sofa', { 'content-encoding': 'gzip' }, 400, 'We could not read that request'],
    [
      'in an unknown encoding',
      'item=sofa',
      { 'content-type': 'application/x-www-form-urlencoded; charset=x-none' },
      400,
      'We could not read that request',
    ],
    [
      'of another kind',
      '{"item":"sofa"}',
      { 'content-type': 'application/json' },
      403,
      'We could not accept that form',
    ],
    ['badly escaped', 'item=%E0%A4%A&%', {}, 403, 'We could not accept that form'],
  ])('%s are answered with a page', async (_what, body, headers, status, heading) => {
    const served = await site();
    const browser = served.browser();
    await browser.open('/bulky-waste/item');
    expect(await browser.post('/bulky-waste/item', body, headers)).toMatchObject({ status, heading });
    expect((await browser.get('/')).status).toBe(200);
  });
});
