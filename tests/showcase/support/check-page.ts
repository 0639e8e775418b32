import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import type { StaticSite } from './static-site.js';

/** A file as a browser is given one. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: string | readonly number[]): GivenFile => ({
  name,
  mimeType: '',
  buffer: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
});

const PAGE = '/check-a-file/';

/** The page “Check a file”, and all that it asked of anyone. */
export class CheckPage {
  readonly requests: Request[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly site: StaticSite,
  ) {}

  static async open(
    browser: Browser,
    site: StaticSite,
    { width = 1280, language = 'en' }: { readonly width?: number; readonly language?: string } = {},
  ): Promise<CheckPage> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
    context.setDefaultTimeout(20_000);
    const opened = new CheckPage(context, await context.newPage(), site);
    opened.#listen();
    await opened.page.goto(`${site.url}${PAGE}${language === 'en' ? '' : `?lang=${language}`}`);
    await opened.page.locator('h1').waitFor();
    return opened;
  }

  #listen(): void {
    // Those of workers too.
    this.context.on('request', (request) => this.requests.push(request));
    this.page.on('pageerror', (error) => this.complaints.push(`an error of a script: ${error.message}`));
    this.page.on('console', (message) => this.complaints.push(`${message.type()}: ${message.text()}`));
  }

  /** What was asked that is not a plain question for one of the site's own files. */
  suspicious(): readonly string[] {
    return this.requests
      .filter((request) => {
        const { protocol, pathname, search, origin } = new URL(request.url());
        if (protocol === 'blob:' || protocol === 'data:') return false;
        const isFile = origin === this.site.url && (search === '' || pathname === PAGE);
        return !(isFile && request.method() === 'GET' && request.postDataBuffer() === null);
      })
      .map((request) => `${request.method()} ${request.url()}`);
  }

  async choose(file: GivenFile | string): Promise<void> {
    await this.page.locator('#file').setInputFiles(file);
  }

  /** Drops files as someone's hand would: the browser itself is told. */
  async drop(...paths: readonly string[]): Promise<void> {
    const box = await this.page.locator('.check-drop').boundingBox();
    if (!box) throw new Error('There is no place to drop a file.');
    const session = await this.context.newCDPSession(this.page);
    const at = {
      x: box.x + box.width / 2,
      y: box.y + 10,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...at });
    await session.detach();
  }

  /** The verdict, once there is one. */
  async verdict(): Promise<string> {
    const heading = this.page.locator('#check-verdict');
    await heading.waitFor();
    return heading.innerText();
  }

  /** What the error summary says, once there is one. */
  async problem(): Promise<string> {
    const summary = this.page.locator('.govuk-error-summary');
    await summary.waitFor();
    return summary.locator('li').innerText();
  }

  /** Rows of the table of faults, each as the texts of its cells. */
  async faults(): Promise<readonly (readonly string[])[]> {
    const rows = this.page.locator('.check-faults tbody tr');
    return rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
    );
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '');
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** What a link saves: the name that it gives, and its text. */
export const saved = async (page: Page, link: Locator): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};
