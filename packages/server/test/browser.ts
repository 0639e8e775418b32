import { type PageFacts, readHtml } from './html.js';

/** What a server answered, and the page in it. */
export interface Answer extends PageFacts {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** The path that was asked for, with its query. */
  readonly path: string;
  /** Where a redirect leads. */
  readonly location: string | undefined;
}

const isReset = (error: unknown): boolean =>
  error instanceof TypeError &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ECONNRESET';

/** A browser without JavaScript: keeps cookies, reads pages, fills in forms and follows redirects when told to. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.request(path, { headers });
  }

  post(
    path: string,
    fields: Readonly<Record<string, string>> | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.request(path, { method: 'POST', body, headers: { ...type, ...headers } });
  }

  /** Asks for a page and goes where it leads. */
  async open(path: string): Promise<Answer> {
    return this.follow(await this.get(path));
  }

  async follow(answer: Answer): Promise<Answer> {
    let current = answer;
    for (let hops = 0; current.location !== undefined && hops < 10; hops += 1) {
      current = await this.get(new URL(current.location, this.url + current.path).href.slice(this.origin.length));
    }
    return current;
  }

  /** Sends the last form of a page that posts (to `action`), as it stands, with `fields` filled in. */
  submit(page: Answer, fields: Readonly<Record<string, string>> = {}, action = ''): Promise<Answer> {
    const form = page.forms.filter((shown) => shown.method === 'post' && shown.action.includes(action)).at(-1);
    if (!form) throw new Error(`No form on ${page.path}: ${page.status} ${page.heading}`);
    return this.post(form.action || page.path, { ...form.values, ...fields });
  }

  async send(page: Answer, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.follow(await this.submit(page, fields));
  }

  private get origin(): string {
    return new URL(this.url).origin;
  }

  async request(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const asked: RequestInit = {
      ...init,
      redirect: 'manual',
      headers: { ...(cookie ? { cookie } : {}), ...this.headers, ...init.headers },
    };
    const response = await fetch(this.url + path, asked).catch((error: unknown) => {
      // As a browser does: what was asked of a connection that the server was just closing is asked again.
      if ((init.method ?? 'GET') !== 'GET' || !isReset(error)) throw error;
      return fetch(this.url + path, asked);
    });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const body = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body,
      path,
      location: response.headers.get('location') ?? undefined,
      ...readHtml(response.headers.get('content-type')?.startsWith('text/html') ? body : ''),
    };
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split('; ');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
