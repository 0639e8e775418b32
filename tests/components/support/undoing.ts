import type { Page } from 'playwright-core';

/** A component as the server has drawn it, and as its behaviour leaves it behind. */
export interface Undone {
  readonly drawn: string | undefined;
  readonly left: string | undefined;
}

/** Takes the component out of the page, which ends its behaviour, and draws it anew beside it. */
export const undoneIn = (page: Page, selector: string): Promise<Undone> =>
  page.evaluate(async (wanted) => {
    const root = document.querySelector(wanted);
    root?.remove();
    const response = await fetch('/');
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { drawn: fresh.querySelector(wanted)?.outerHTML, left: root?.outerHTML };
  }, selector);
