import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Entry } from './static-site.js';

interface Channel {
  on(event: string, listener: (payload: unknown) => void): void;
  off(event: string, listener: (payload: unknown) => void): void;
  emit(event: string, payload: unknown): void;
}

declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  }
}

/** Settings of the toolbar: `{ council: 'hartwold' }`. */
export type Globals = Readonly<Record<string, string>>;

export interface StoryPageOptions {
  readonly url: string;
  readonly width?: number;
  readonly forcedColors?: 'active' | 'none';
}

/** A browser's page on which one story after another is opened, as the site's own frame opens them. */
export class StoryPage {
  #complaints: string[] = [];
  #title = '';

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async open(
    browser: Browser,
    { url, width = 1280, forcedColors = 'none' }: StoryPageOptions,
  ): Promise<StoryPage> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB', forcedColors });
    context.setDefaultTimeout(30_000);
    const story = new StoryPage(context, await context.newPage(), url);
    story.#listen();
    return story;
  }

  #listen(): void {
    const { page, url } = this;
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(`${url}/`) && !asked.startsWith('data:')) this.#complaints.push(`a request to ${asked}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`an error of a script: ${error.message}`));
    page.on('console', (message) => this.#complaints.push(`${message.type()}: ${message.text()}`));
  }

  /**
   * Opens a story. The first of a component is opened by its address; from one to the next of the same component the frame
   * is told, as the site's sidebar does, which is much quicker.
   */
  async show({ id, title, type }: Entry, globals: Globals = {}): Promise<void> {
    const key = JSON.stringify([title, globals]);
    if (this.#title === key && type === 'story') {
      await this.#switchTo(id);
      return;
    }
    // The panel for accessibility would run axe too.
    const settings = Object.entries({ 'a11y.manual': '!true', ...globals }).map(([name, value]) => `${name}:${value}`);
    await this.page.goto(
      `${this.url}/iframe.html?id=${id}&viewMode=${type}&globals=${encodeURIComponent(settings.join(';'))}`,
    );
    const shown = type === 'story' ? '#storybook-root > *' : '#storybook-docs > *';
    await this.page.locator(shown).first().waitFor({ state: 'attached' });
    await this.page.locator('body.sb-show-main').waitFor({ state: 'attached' });
    this.#title = key;
  }

  async #switchTo(storyId: string): Promise<void> {
    await this.page.evaluate(
      (id) =>
        new Promise<void>((resolve, reject) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          const failed = (payload: unknown) => reject(new Error(`The story was not drawn: ${JSON.stringify(payload)}`));
          channel.on('storyRendered', () => resolve());
          for (const event of ['storyErrored', 'storyMissing', 'storyThrewException']) channel.on(event, failed);
          channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
        }),
      storyId,
    );
  }

  /** What the browser has complained of since this was last asked. */
  complaints(): readonly string[] {
    const complaints = this.#complaints;
    this.#complaints = [];
    return complaints;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
