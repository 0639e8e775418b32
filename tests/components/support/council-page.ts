import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Page as PageTemplate, themeCss } from '@guildhall/components';
import { renderPage } from '@guildhall/components/server-render';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { createElement, Fragment, type ReactElement } from 'react';

/** A reserved name: whatever the page asks for is answered here. A browser gives its location to secure sites alone. */
export const ORIGIN = 'https://council.example';

const asset = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@guildhall/components/${name}`)), 'utf8');

/** Strong enough for axe's rules of level AAA too. */
const THEME = themeCss({
  brandColour: '#4b2373',
  brandTextColour: '#ffffff',
  linkColour: '#0b3d91',
  buttonColour: '#004d26',
  fontFamily: 'arial',
});

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/guildhall.css': ['text/css', asset('guildhall.css')],
  '/theme.css': ['text/css', THEME],
  '/guildhall.js': ['text/javascript', asset('guildhall.js')],
};

const documentOf = (element: ReactElement, lang: string): string =>
  renderPage(
    createElement(
      PageTemplate,
      {
        lang,
        title: 'Your address – Hartwold Council',
        head: createElement(
          Fragment,
          null,
          createElement('link', { rel: 'stylesheet', href: '/guildhall.css' }),
          createElement('link', { rel: 'stylesheet', href: '/theme.css' }),
          createElement('script', { type: 'module', src: '/guildhall.js' }),
        ),
      },
      element,
    ),
  );

export interface CouncilPageOptions extends BrowserContextOptions {
  readonly lang?: 'en' | 'cy';
  /** Answers whatever the page asks for beside its own files: suggestions, and the post of a form. */
  readonly answer?: (route: Route) => Promise<void> | void;
  /** Headers of the page beside its content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs in the page before its scripts. */
  readonly before?: () => void;
}

/** A component on a page as a council serves it, with its style sheet and its script, and nothing inline. */
export interface CouncilPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser has complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export const openCouncilPage = async (
  browser: Browser,
  element: ReactElement,
  { lang = 'en', answer, before, headers: more = {}, ...options }: CouncilPageOptions = {},
): Promise<CouncilPage> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  context.setDefaultTimeout(60_000);
  if (before) await context.addInitScript(before);
  const headers = { ...more, 'content-security-policy': "default-src 'self'" };
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = FILES[pathname];
    if (pathname === '/' && route.request().method() === 'GET') {
      await route.fulfill({ contentType: 'text/html', headers, body: documentOf(element, lang) });
    } else if (file) await route.fulfill({ contentType: file[0], body: file[1] });
    else if (pathname === '/favicon.ico' || !answer) await route.fulfill({ status: 204 });
    else await answer(route);
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`an error of a script: ${error.message}`));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  return { page, context, complaints, close: () => context.close() };
};
