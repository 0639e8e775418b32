import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.js';

const hartwold = useSite('hartwold');
const aberwennol = useSite('aberwennol');

interface SitePage {
  readonly path: string;
  readonly en: string;
  readonly cy: string;
  readonly status?: number;
}

const pages = (council: { readonly en: string; readonly cy: string }): readonly SitePage[] => [
  { path: '/', en: 'Online services', cy: 'Gwasanaethau ar-lein' },
  { path: '/report-a-problem', en: 'Report a problem in your street', cy: 'Rhoi gwybod am broblem yn eich stryd' },
  { path: '/accessibility', en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  { path: '/privacy', en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' },
  { path: '/cookies', en: 'Cookies', cy: 'Cwcis' },
  { path: '/contact', en: `Contact ${council.en}`, cy: council.cy },
  { path: '/staff/sign-in', en: 'Sign in', cy: 'Mewngofnodi' },
  { path: '/no-such-page', en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen', status: 404 },
  { path: '/report-a-problem/no-such-page', en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen', status: 404 },
];

const join = (prefix: string, path: string): string => (prefix && path === '/' ? prefix : prefix + path);

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test.each(pages({ en: 'Hartwold Council', cy: '' }))('Hartwold: $path', async ({ path, en, status = 200 }) => {
    const visitor = await hartwold.visit({ javascript });
    await visitor.goto(path);
    expect(visitor.status).toBe(status);
    expect(await visitor.heading()).toBe(en);
    expect(await visitor.page.title()).toBe(`${en} – Hartwold Council`);
    expect(await visitor.page.locator('.govuk-phase-banner').textContent()).toContain('This is a demonstration');
    expect(await visitor.page.locator('.govuk-language-navigation, [lang="cy"]').count()).toBe(0);
  });

  test.each(
    pages({ en: 'Aberwennol Council', cy: 'Cysylltu â’r cyngor' }).flatMap((page) => [
      { ...page, prefix: '', title: page.cy, council: 'Cyngor Aberwennol', demo: 'Arddangosiad yw hwn' },
      { ...page, prefix: '/en', title: page.en, council: 'Aberwennol Council', demo: 'This is a demonstration' },
    ]),
  )('Aberwennol: $prefix $path', async ({ path, prefix, title, council, demo, status = 200 }) => {
    const visitor = await aberwennol.visit({ javascript });
    await visitor.goto(join(prefix, path));
    expect(visitor.status).toBe(status);
    expect(await visitor.heading()).toBe(title);
    expect(await visitor.page.title()).toBe(`${title} – ${council}`);
    expect(await visitor.page.locator('.govuk-phase-banner').textContent()).toContain(demo);
    if (status !== 200) return;
    await visitor.follow(prefix ? /Cymraeg/ : /English/);
    expect(visitor.path).toBe(join(prefix ? '' : '/en', path));
    await visitor.follow(prefix ? /English/ : /Cymraeg/);
    expect(visitor.path).toBe(join(prefix, path));
  });
});

test('the front page leads to the service, and the footer to every statement', async () => {
  const visitor = await hartwold.visit();
  await visitor.goto('/');
  await visitor.follow('Report a problem in your street');
  expect(visitor.path).toBe('/report-a-problem');
  const footer = visitor.page.locator('footer');
  for (const [link, heading] of [
    ['Accessibility statement', 'Accessibility statement'],
    ['Privacy notice', 'Privacy notice'],
    ['Cookies', 'Cookies'],
    ['Contact us', 'Contact Hartwold Council'],
    ['Staff sign in', 'Sign in'],
  ] as const) {
    await visitor.follow(link, footer);
    expect(await visitor.heading()).toBe(heading);
  }
});

test('the accessibility statement says what the regulations ask', async () => {
  const visitor = await hartwold.visit();
  await visitor.goto('/accessibility');
  const text = await visitor.text();
  for (const part of [
    'Web Content Accessibility Guidelines',
    'partially compliant',
    'accessibility@hartwold.example',
    'Equality Advisory and Support Service',
    'enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    '14 September 2026',
  ]) {
    expect(text).toContain(part);
  }
});

test('the cookies page lists every cookie that there is', async () => {
  const visitor = await hartwold.visit();
  await visitor.goto('/cookies');
  expect(await visitor.context.cookies()).toEqual([]);
  const listed = await visitor.page.locator('main tbody tr :first-child').allTextContents();
  await visitor.goto('/report-a-problem/category');
  await visitor.send({ category: 'pothole' });
  await visitor.goto('/staff/sign-in');
  await visitor.send({ person: 'stand-in:sam' });
  const cookies = await visitor.context.cookies();
  expect(cookies.map(({ name }) => name)).toEqual(['guildhall_session']);
  expect(listed.filter((name) => cookies.some((cookie) => cookie.name === name))).toEqual(['guildhall_session']);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 });
});
