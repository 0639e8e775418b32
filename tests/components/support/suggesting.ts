import type { Page, Route } from 'playwright-core';

export interface Suggestion {
  readonly value: string;
  readonly text: string;
}

const LANE: readonly Suggestion[] = [
  { value: '999000000001', text: 'Flat A, The Old Granary, 1 Mill Lane, Thornby, ZZ1 1AA' },
  { value: '999000000002', text: '2 Mill Lane, Thornby, ZZ1 1AA' },
  { value: '999000000003', text: '3 Mill Lane, Thornby, ZZ1 1AA' },
];

const STREET: readonly Suggestion[] = Array.from({ length: 20 }, (_, index) => ({
  value: String(999000000101 + index),
  text: `${index + 1} High Street, Thornby, ZZ1 2BB`,
}));

const found = (query: string): { readonly suggestions: readonly Suggestion[]; readonly total?: number } => {
  if (/^high/i.test(query)) return { suggestions: STREET, total: 128 };
  return { suggestions: LANE.filter(({ text }) => text.toLowerCase().includes(query.toLowerCase())) };
};

/** A council's server as far as the tests need it: suggestions of a few addresses, and forms that are posted to it. */
export class Suggesting {
  /** Every query that was asked for. */
  readonly asked: string[] = [];
  /** The fields of every form that was posted. */
  readonly posted: URLSearchParams[] = [];
  /** How it answers in place of suggestions, or waits before it does. */
  instead: ((route: Route, query: string) => Promise<boolean>) | undefined;

  reset(): void {
    this.asked.length = 0;
    this.posted.length = 0;
    this.instead = undefined;
  }

  readonly answer = async (route: Route): Promise<void> => {
    const request = route.request();
    if (request.method() === 'POST') {
      this.posted.push(new URLSearchParams(request.postData() ?? ''));
      await route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Posted</title><h1>Posted</h1>' });
      return;
    }
    const query = new URL(request.url()).searchParams.get('q') ?? '';
    this.asked.push(query);
    if (await this.instead?.(route, query)) return;
    // A newer query may have ended this one.
    await route.fulfill({ json: found(query) }).catch(() => undefined);
  };
}

declare global {
  interface Window {
    said: string[];
  }
}

/** Runs in the page: notes all that a live region says, as a screen reader would hear it. */
const listen = (): void => {
  window.said = [];
  const note = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    const text = element?.closest('[aria-live], [role="status"]')?.textContent?.trim();
    if (text) window.said.push(text);
  };
  new MutationObserver((records) => {
    for (const { target } of records) note(target);
  }).observe(document, { subtree: true, childList: true, characterData: true });
};

/** Begins to note what is announced on a page. */
export const hear = (page: Page): Promise<void> => page.evaluate(listen);

/** What was announced since. */
export const heard = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...new Set(window.said)]);

/** The text and the state of the active option, and of the input itself. */
export const stateOf = (page: Page) =>
  page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
    const active = document.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
    return {
      isOpen: input?.getAttribute('aria-expanded') === 'true',
      isSeen: document.querySelector<HTMLElement>('[role="listbox"]')?.checkVisibility() === true,
      active: active?.textContent ?? null,
      selected: [...document.querySelectorAll('[role="option"][aria-selected="true"]')].map((one) => one.textContent),
      value: input?.value ?? null,
      choice: document.querySelector<HTMLInputElement>('input[name="home-choice"]')?.value ?? null,
      hasFocus: document.activeElement === input,
      caret: input?.selectionStart ?? null,
    };
  });
