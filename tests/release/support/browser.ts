import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../support/chromium.js';

/** A file of a page that no server is needed for: its text and its type. */
export type PageFiles = (path: string) => { readonly body: string; readonly contentType: string } | undefined;

const ORIGIN = 'http://project.example/';

/** Opens pages in Chromium during the tests of a file; what a page complains of is kept. */
export const useBrowser = () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const newPage = async (): Promise<{ page: Page; complaints: string[] }> => {
    if (!browser) throw new Error('Chromium is not started yet.');
    const page = await browser.newPage();
    // Every browser asks for an icon, which these pages have none of.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  };

  return {
    /** A page of a server. */
    visit: async (url: string) => {
      const opened = await newPage();
      await opened.page.goto(url, { waitUntil: 'networkidle' });
      return opened;
    },
    /** A page made of built files. */
    open: async (files: PageFiles) => {
      const opened = await newPage();
      await opened.page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        // Every browser asks for an icon, which these pages have none of.
        if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
        return route.fulfill(files(pathname) ?? { status: 404, body: '' });
      });
      await opened.page.goto(ORIGIN, { waitUntil: 'networkidle' });
      return opened;
    },
  };
};
