import type { Page } from 'playwright-core';

/** What a page is, as far as it can be read off it. */
export interface PageFacts {
  readonly language: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly repeatedIds: readonly string[];
  /** Addresses of its style sheets and scripts. */
  readonly assets: readonly string[];
  /** What reaches beyond the right edge of a narrow screen; empty where nothing does. */
  readonly tooWide: readonly string[];
}

/** Reads a page at its own width, then at `width`, and leaves it as it was. */
export const readPage = async (page: Page, width: number): Promise<PageFacts> => {
  const facts = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      language: document.documentElement.lang,
      title: document.title,
      headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
      repeatedIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
      assets: [
        ...[...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].map(({ href }) => href),
        ...[...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src),
      ],
    };
  });
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: size?.height ?? 720 });
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
  if (size) await page.setViewportSize(size);
  return { ...facts, tooWide };
};
