/// <reference lib="dom" />

const HIDDEN = 'govuk-visually-hidden';
const SPACE = '\u00a0';

/** What a screen reader is told without moving its focus, and, where it concerns everyone, what the page shows. */
export class LiveStatus {
  readonly element: HTMLElement;

  /** `element` is a live region that is in the page from the start: one put in with its text may go unheard. */
  constructor(element: HTMLElement) {
    this.element = element;
    this.clear();
  }

  /** Tells a screen reader alone. */
  announce(text: string): void {
    this.say(text, false);
  }

  /** Tells a screen reader, and shows it to everyone. */
  show(text: string): void {
    this.say(text, true);
  }

  clear(): void {
    this.say('', false);
  }

  private say(text: string, isShown: boolean): void {
    const { element } = this;
    element.classList.toggle(HIDDEN, !isShown);
    // The same words twice are no change, and would be said once.
    element.textContent = text !== '' && element.textContent === text ? text + SPACE : text;
  }
}

/** A live region that waits for its speaker or its reader to be done. */
export const statusElement = (className: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', 'status');
  element.setAttribute('aria-live', 'polite');
  return element;
};
