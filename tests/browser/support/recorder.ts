import type { APIResponse, BrowserContext, Response } from 'playwright-core';

/** All that a server has answered with, headers and body. */
export interface Recorded {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const LINK = /\b(?:href|src)="(\/[^"]*)"/g;

/** Keeps every response that a browser gets, and crawls what is linked from it. */
export class Recorder {
  readonly #pending: Promise<void>[] = [];
  readonly #all: Recorded[] = [];
  readonly #asked = new Set<string>();

  constructor(private readonly context: BrowserContext) {
    context.on('response', (response) => this.#pending.push(this.#record(response)));
  }

  async #record(response: Response | APIResponse): Promise<void> {
    const headers = Object.entries(await headersOf(response)).map(([name, value]) => `${name}: ${value}`);
    const isRedirect = response.status() >= 300 && response.status() < 400;
    // The body of a page that the browser has left already is gone; its address is crawled instead.
    const body = isRedirect ? '' : await response.body().then(String, () => '');
    this.#all.push({
      url: response.url(),
      status: response.status(),
      type: response.headers()['content-type'] ?? '',
      text: `${headers.join('\n')}\n\n${body}`,
    });
  }

  /** Asks for a path outside of any page, and gives its status. */
  async ask(path: string, options: Parameters<BrowserContext['request']['fetch']>[1] = {}): Promise<number> {
    const response = await this.context.request.fetch(path, { maxRedirects: 0, ...options });
    await this.#record(response);
    return response.status();
  }

  /** Asks for `paths` and for everything that is linked from them, each address once. Gives those that failed. */
  async crawl(paths: readonly string[]): Promise<readonly string[]> {
    const waiting = [...paths];
    const broken: string[] = [];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (this.#asked.has(path)) continue;
      this.#asked.add(path);
      const status = await this.ask(path);
      if (status >= 400) broken.push(`${path} answers ${status}`);
      const { text } = this.#all.at(-1) ?? { text: '' };
      const location = /^location: (\/\S*)/im.exec(text)?.[1];
      const links = [...text.matchAll(LINK)].map(([, link]) =>
        (link ?? '').replaceAll('&amp;', '&').replace(/#.*/, ''),
      );
      waiting.push(...(location ? [location] : []), ...links);
    }
    return broken;
  }

  async all(): Promise<readonly Recorded[]> {
    await Promise.all(this.#pending);
    return this.#all;
  }
}

const headersOf = (response: Response | APIResponse): Promise<Record<string, string>> | Record<string, string> =>
  'allHeaders' in response ? response.allHeaders() : response.headers();
