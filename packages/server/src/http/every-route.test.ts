import { request } from 'node:http';
import { expect, it } from 'vitest';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';
import { signedIn, submitted } from '../../test/walks.js';

const PATHS = [
  '/',
  '/accessibility',
  '/privacy',
  '/cookies',
  '/contact',
  '/bulky-waste',
  '/bulky-waste/item',
  '/bulky-waste/check',
  '/bulky-waste/nothing',
  '/staff',
  '/staff/sign-in',
  '/staff/export.csv',
  '/staff/submissions/BW-0000-0000',
  '/nothing',
  '/healthz',
  '/readyz',
  '/assets/guildhall.css',
  '/assets/nothing',
  '/bulky-waste/%E0%A4%A',
];

/** Asks for a target that `fetch` would tidy up first. */
const raw = (
  url: string,
  target: string,
  { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<{ status: number; location?: string | undefined }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path: target, method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location }));
    });
    sent.on('error', reject);
    sent.end();
  });

onEachDatabase('every route', ({ site }) => {
  it('has the headers that protect it, signed in or not', async () => {
    const browser = (await site()).browser();
    const seen = new Set<number>();
    for (const isStaff of [false, true]) {
      if (isStaff) await signedIn(browser);
      for (const path of PATHS) {
        const { status, headers } = await browser.get(path);
        seen.add(status);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy, path).toMatch(/default-src 'none'.*form-action 'self';.*frame-ancestors 'none'/);
        expect(policy, path).not.toMatch(/unsafe|\*|data:/);
        expect(headers.get('x-content-type-options'), path).toBe('nosniff');
        expect(headers.get('x-frame-options'), path).toBe('DENY');
        expect(headers.get('referrer-policy'), path).toBe('same-origin');
        expect(headers.get('strict-transport-security'), path).toContain('max-age=31536000');
        expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f]{12}$/);
        expect(headers.get('x-powered-by'), path).toBeNull();
        expect(headers.get('x-robots-tag'), path).toContain('noindex');
        const isAsset = path === '/assets/guildhall.css';
        expect(headers.get('cache-control'), path).toBe(isAsset ? 'public, max-age=300, must-revalidate' : 'no-store');
      }
    }
    expect([...seen].sort()).toEqual([200, 303, 400, 404]);
  });

  it('holds nothing inline that the policy would refuse, and loads nothing from elsewhere', async () => {
    const browser = (await site({ settings: councilOf('aberwennol') })).browser();
    const { page } = await submitted(browser);
    for (const { body } of [page, await browser.get('/'), await signedIn(browser)]) {
      expect(body).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)|<style|\sstyle="|\son\w+="|javascript:/);
      expect(body).not.toMatch(/<(?:link|script|img)[^>]*(?:href|src)="(?!\/)/);
      expect(body).not.toMatch(/Hartwold Council|hartwold\.example/);
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('is not to be had by %s', async (method) => {
    const { url } = await site();
    for (const path of ['/', '/bulky-waste/item', '/staff'])
      expect(await raw(url, path, { method })).toMatchObject({ status: 405 });
  });

  it('answers HEAD as GET, without a body, and posts to pages without a form with not found', async () => {
    const browser = (await site()).browser();
    await signedIn(browser);
    for (const path of ['/', '/bulky-waste/item', '/assets/theme.css', '/staff/export.csv', '/healthz']) {
      expect(await browser.request(path, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    }
    for (const path of ['/', '/contact', '/staff', '/healthz']) {
      expect((await browser.post(path, {})).status).toBe(404);
    }
  });

  it.each([
    ['/bulky-waste/', 200],
    ['/Bulky-Waste', 200],
    ['//bulky-waste', 404],
    ['/bulky-waste//item', 404],
    ['/bulky-waste%2Fitem', 404],
    ['/bulky-waste/item%00', 404],
    ['//elsewhere.example/staff', 404],
    ['/assets/../package.json', 404],
    ['/assets/%2e%2e/%2e%2e/package.json', 404],
    ['/assets/%2e%2e%2fpackage.json', 404],
    ['/%', 404],
    ['/bulky-waste/%', 400],
    ['/staff/submissions/%FF', 400],
    ['/cy', 404],
    ['/en/contact', 404],
    ['/healthz/', 200],
    ['http://elsewhere.example/contact?a=1', 200],
    ['/contact?a=b?c', 200],
    ['/?', 200],
  ])('%s is answered %i, and leads nowhere else', async (target, status) => {
    expect(await raw((await site()).url, target)).toEqual({ status, location: undefined });
  });

  it('is found by its whole address in another language too (its first letters used to be cut off)', async () => {
    const { url } = await site({ settings: councilOf('aberwennol') });
    expect(await raw(url, 'http://elsewhere.example/en/contact?a=1')).toMatchObject({ status: 200 });
  });

  it('sends assets once: a browser that has them is told so', async () => {
    const { url, browser } = await site();
    for (const name of ['guildhall.css', 'theme.css', 'guildhall.js', 'icon.svg']) {
      const { headers } = await browser().get(`/assets/${name}`);
      expect(headers.get('set-cookie')).toBeNull();
      const asked = (etag: string) => raw(url, `/assets/${name}`, { headers: { 'if-none-match': etag } });
      expect(await asked(headers.get('etag') ?? '')).toMatchObject({ status: 304 });
      expect(await asked('"other"')).toMatchObject({ status: 200 });
    }
  });

  it('has a page for each error in both languages, without a stack', async () => {
    const browser = (await site({ settings: councilOf('aberwennol') })).browser();
    const item = await browser.open('/bulky-waste/item');
    const pages = [
      [404, 'Heb ddod o hyd i’r dudalen', 'Page not found', (prefix: string) => browser.get(`${prefix}/nothing`)],
      [
        400,
        'Ni allem ddarllen y cais hwnnw',
        'We could not read that request',
        (prefix: string) => browser.get(`${prefix}/bulky-waste/%E0%A4%A`),
      ],
      [
        413,
        'Roedd hynny’n ormod i’w anfon ar unwaith',
        'That was too much to send at once',
        (prefix: string) => browser.post(`${prefix}/bulky-waste/item`, 'a'.repeat(200_000)),
      ],
      [
        403,
        'Ni allem dderbyn y ffurflen honno',
        'We could not accept that form',
        (prefix: string) => browser.post(`${prefix}${item.path}`, {}),
      ],
    ] as const;
    for (const [status, welsh, english, ask] of pages) {
      expect(await ask('')).toMatchObject({ status, heading: welsh, language: 'cy' });
      const page = await ask('/en');
      expect(page).toMatchObject({ status, heading: english, language: 'en' });
      expect(page.text).toContain('01632 960301');
      expect(page.body).not.toMatch(/node_modules|Error:|at Object/);
    }
  });
});
