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

/** What the frame says when it has drawn an entry or still shows it, and when it could not. */
const DRAWN: Readonly<Record<Entry['type'], readonly string[]>> = {
  story: ['storyRendered', 'storyUnchanged'],
  docs: ['docsRendered', 'storyUnchanged'],
};
const FAILED = ['storyErrored', 'storyMissing', 'storyThrewException', 'playFunctionThrewException'];

/** For how long nothing may change on a page of documentation that is drawn. */
const QUIET_MS = 300;

/** A browser's page on which one entry after another is opened, as the site's own frame opens them. */
export class StoryPage {
  #complaints: string[] = [];
  #opened: string | undefined;

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
    context.setDefaultTimeout(60_000);
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
   * Opens an entry of the site. The first, and one with other settings, is opened by its address; from one to the next the frame
   * is told, as the site's sidebar does, which is much quicker.
   */
  async show(entry: Entry, globals: Globals = {}): Promise<void> {
    const settings = JSON.stringify(globals);
    if (this.#opened === settings) await this.#switchTo(entry);
    else await this.#goTo(entry, globals);
    this.#opened = settings;
    if (entry.type === 'docs') await this.#rest();
  }

  /** A page of documentation says that it is drawn before its examples and their code are: waits until nothing changes. */
  async #rest(): Promise<void> {
    await this.page.evaluate(
      (quiet) =>
        new Promise<void>((resolve) => {
          const end = (): void => {
            observer.disconnect();
            resolve();
          };
          let timer = setTimeout(end, quiet);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(end, quiet);
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
      QUIET_MS,
    );
  }

  async #goTo({ id, type }: Entry, globals: Globals): Promise<void> {
    // The panel for accessibility would run axe too.
    const settings = Object.entries({ 'a11y.manual': '!true', ...globals }).map(([name, value]) => `${name}:${value}`);
    await this.page.goto(
      `${this.url}/iframe.html?id=${id}&viewMode=${type}&globals=${encodeURIComponent(settings.join(';'))}`,
    );
    const shown = type === 'story' ? '#storybook-root > *' : '#storybook-docs > *';
    await this.page.locator(shown).first().waitFor({ state: 'attached' });
    await this.page.locator('body.sb-show-main').waitFor({ state: 'attached' });
  }

  async #switchTo({ id, type }: Entry): Promise<void> {
    await this.page.evaluate(
      ({ storyId, viewMode, drawn, failures }) =>
        new Promise<void>((resolve, reject) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          const end = (): void => {
            for (const event of drawn) channel.off(event, onDrawn);
            for (const failure of failures) channel.off(failure, onFailed);
          };
          const onDrawn = (): void => {
            end();
            resolve();
          };
          const onFailed = (payload: unknown): void => {
            end();
            reject(new Error(`${storyId} was not drawn: ${JSON.stringify(payload)}`));
          };
          for (const event of drawn) channel.on(event, onDrawn);
          for (const failure of failures) channel.on(failure, onFailed);
          channel.emit('setCurrentStory', { storyId, viewMode });
        }),
      { storyId: id, viewMode: type, drawn: DRAWN[type], failures: FAILED },
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
