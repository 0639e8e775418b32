import type { Browser } from 'playwright-core';
import type { StaticSite } from './static-site.js';
import { StoryPage } from './story-page.js';

/** Pages that tests lend each other: opening the site's frame costs as much as twenty stories in it. */
export class SharedPages {
  readonly #free: StoryPage[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly site: StaticSite,
  ) {}

  /** Does work on a page that nobody else has meanwhile. A page on which it failed is not lent again. */
  async use<Result>(work: (page: StoryPage) => Promise<Result>): Promise<Result> {
    const page = this.#free.pop() ?? (await StoryPage.open(this.browser, this.site));
    try {
      const result = await work(page);
      this.#free.push(page);
      return result;
    } catch (error) {
      await page.close();
      throw error;
    }
  }
}
