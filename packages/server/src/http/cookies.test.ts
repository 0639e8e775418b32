import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';

onEachDatabase('the cookie', ({ site }) => {
  it('is set by the first form, for this site alone, and not by pages without one', async () => {
    const browser = (await site()).browser();
    for (const path of ['/', '/bulky-waste', '/privacy', '/nothing']) {
      expect((await browser.get(path)).headers.get('set-cookie')).toBeNull();
    }
    const set = (await browser.get('/bulky-waste/item')).headers.get('set-cookie');
    expect(set).toMatch(/^guildhall_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await browser.get('/bulky-waste/item')).headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['a proxy of ours says that the resident came by HTTPS', undefined, { 'x-forwarded-proto': 'https' }],
    ['the address of the site is https, whatever a proxy forgets to say', 'https://services.hartwold.example', {}],
  ])('is pinned to the host over HTTPS: %s', async (_why, publicUrl, headers) => {
    const browser = (await site({ publicUrl })).browser(headers);
    const page = await browser.get('/bulky-waste/item');
    expect(page.headers.get('set-cookie')).toMatch(
      /^__Host-guildhall_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await browser.submit(page, { item: 'sofa' })).status).toBe(303);
  });

  it('is not taken from a name that a neighbouring host could set, over HTTPS', async () => {
    const browser = (await site({ publicUrl: 'https://services.hartwold.example' })).browser();
    browser.cookies.set('guildhall_session', 'P'.repeat(43));
    await browser.get('/bulky-waste/item');
    expect(browser.cookies.get('__Host-guildhall_session')).not.toBe('P'.repeat(43));
  });

  it('is named on the cookies page as the browser shows it', async () => {
    expect((await (await site()).browser().get('/cookies')).text).toContain('guildhall_session');
    const secure = await site({ publicUrl: 'https://services.hartwold.example/' });
    expect((await secure.browser().get('/cookies')).text).toContain('__Host-guildhall_session');
  });
});
