import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { CouncilServer } from './council-server.js';
import type { Inspector } from './inspector.js';

/** Values for controls by their name: of a radio or a select its value, of checkboxes their values, else what to type. */
export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

export interface VisitorOptions {
  /** Scripts run; default true. */
  readonly javascript?: boolean | undefined;
  readonly width?: number | undefined;
}

interface Visited {
  readonly server: CouncilServer;
  readonly browser: Browser;
  readonly inspector: Inspector;
}

/** What a form shows: the value of each control, and for radios and checkboxes the values that are chosen. */
export type FormState = Readonly<Record<string, readonly string[]>>;

export interface ShownError {
  readonly message: string;
  /** Where its link leads: `#whenSeen-day`. */
  readonly href: string;
}

/** Someone with a browser. Every page that they come to is inspected. */
export class Visitor {
  /** Status of the latest page. */
  status = 0;
  #complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly javascript: boolean,
    private readonly visited: Visited,
  ) {}

  static async open(visited: Visited, { javascript = true, width = 1024 }: VisitorOptions = {}): Promise<Visitor> {
    const context = await visited.browser.newContext({
      baseURL: visited.server.url,
      javaScriptEnabled: javascript,
      viewport: { width, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    context.setDefaultTimeout(15_000);
    onTestFinished(() => context.close());
    const visitor = new Visitor(context, await context.newPage(), javascript, visited);
    visitor.#listen();
    return visitor;
  }

  /** The same browser in another tab: it shares the cookie. */
  async openTab(): Promise<Visitor> {
    const visitor = new Visitor(this.context, await this.context.newPage(), this.javascript, this.visited);
    visitor.#listen();
    return visitor;
  }

  #listen(): void {
    const { page } = this;
    const { origin } = new URL(this.visited.server.url);
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.status = response.status();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) this.#complaints.push(`a request to ${request.url()}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`an error of a script: ${error.message}`));
    page.on('console', (message) => {
      // Chromium notes every answer of 400 or more; that the page itself has such a status is what tests ask for.
      const isStatusOfPage =
        message.text().startsWith('Failed to load resource') && !/\/assets\//.test(message.location().url);
      if (!isStatusOfPage) this.#complaints.push(`${message.type()}: ${message.text()}`);
    });
  }

  /** Waits for the page that an action leads to, with all that it loads, and inspects it. */
  async arrive(action: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await Promise.all([loaded, action()]);
    const complaints = this.#complaints;
    this.#complaints = [];
    await this.visited.inspector.inspect({
      page: this.page,
      status: this.status,
      javascript: this.javascript,
      complaints,
    });
  }

  goto(path: string): Promise<void> {
    return this.arrive(() => this.page.goto(path));
  }

  /** Follows the link or button that is a link, of this name; the first where several have it. */
  follow(name: string | RegExp, within: Locator = this.page.locator('body')): Promise<void> {
    const link = within
      .getByRole('link', { name, exact: typeof name === 'string' })
      .or(within.getByRole('button', { name, exact: typeof name === 'string' }));
    return this.arrive(() => link.first().click());
  }

  /** The service's page that is open, without language and service: `where/choose`; empty on the start page. */
  get step(): string {
    const { pathname } = new URL(this.page.url());
    return pathname.replace(/^\/(?:cy|en)(?=\/|$)/, '').replace(/^\/report-a-problem\/?/, '');
  }

  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  async heading(): Promise<string> {
    return this.#textOf('h1');
  }

  /** Text of the page's main part. */
  text(): Promise<string> {
    return this.#textOf('main');
  }

  async #textOf(selector: string): Promise<string> {
    return ((await this.page.locator(selector).textContent()) ?? '').trim();
  }

  #control(name: string): Locator {
    return this.page.locator(`main [name="${name}"]:not([type="hidden"])`);
  }

  async fill(answers: FormAnswers): Promise<void> {
    for (const [name, answer] of Object.entries(answers)) {
      const controls = this.#control(name);
      const kind = await controls.first().evaluate((control) => control.getAttribute('type') ?? control.tagName);
      if (typeof answer !== 'string') {
        for (const value of answer) await controls.and(this.page.locator(`[value="${value}"]`)).check();
      } else if (kind === 'radio') await controls.and(this.page.locator(`[value="${answer}"]`)).check();
      else if (kind === 'SELECT') await controls.selectOption(answer);
      else await controls.fill(answer);
    }
  }

  /** The button that sends the main form. */
  get sendButton(): Locator {
    return this.page.locator('main form[method="post"] button.govuk-button');
  }

  async send(answers: FormAnswers = {}): Promise<void> {
    await this.fill(answers);
    await this.arrive(() => this.sendButton.click());
  }

  /** What every visible and hidden-by-script control of the main form shows; tokens are left out. */
  formState(): Promise<FormState> {
    return this.page.evaluate(() => {
      const state: Record<string, string[]> = {};
      const controls = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'main form [name]:not([type="hidden"])',
      );
      for (const control of controls) {
        const isChoice = control.type === 'radio' || control.type === 'checkbox';
        const chosen = isChoice ? (control as HTMLInputElement).checked : true;
        state[control.name] = [...(state[control.name] ?? []), ...(chosen ? [control.value] : [])];
      }
      return state;
    });
  }

  /** The errors of the summary, in its order. */
  async errors(): Promise<readonly ShownError[]> {
    return this.page.locator('.govuk-error-summary__list li').evaluateAll((items) =>
      items.map((item) => ({
        message: (item.textContent ?? '').trim(),
        href: item.querySelector('a')?.getAttribute('href') ?? '',
      })),
    );
  }

  /** Rows of check answers: what each is called and what was answered, its lines joined by a line break. */
  async summary(): Promise<Readonly<Record<string, string>>> {
    const rows = await this.page.locator('main .govuk-summary-list__row').evaluateAll((elements) =>
      elements.map((row) => {
        const value = row.querySelector('.govuk-summary-list__value')?.cloneNode(true) as Element | undefined;
        for (const lineBreak of value?.querySelectorAll('br') ?? []) lineBreak.replaceWith('\n');
        return [row.querySelector('dt')?.textContent.trim() ?? '', value?.textContent.trim() ?? ''];
      }),
    );
    return Object.fromEntries(rows);
  }

  /** The reference that a confirmation shows. */
  reference(): Promise<string> {
    return this.#textOf('.govuk-panel strong');
  }
}
