/// <reference lib="dom" />
import type { BehaviourModule } from '../behaviour/behaviour-module.js';
import { COMBOBOX_KEYS, type Combobox } from './combobox-keys.js';
import { enterText } from './enter-text.js';
import { fetchSuggestions, type Suggestion, type Suggestions } from './fetch-suggestions.js';
import { LiveStatus, statusElement } from './live-status.js';
import { ModuleTexts } from './module-texts.js';
import { OptionsList } from './options-list.js';

const MODULE = 'guildhall-typeahead';
/** Someone who types on is not asked about each letter, nor is the server. */
const DELAY = 250;
const LEAST_LENGTH = 3;

/** Takes an element out again. */
const removed = (element: HTMLElement): (() => void) => {
  return () => element.remove();
};

/** Sets attributes and gives what sets them back. */
const withAttributes = (element: HTMLElement, attributes: Readonly<Record<string, string>>): (() => void) => {
  const before = Object.keys(attributes).map((name) => [name, element.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
};

/**
 * Suggests what may be meant while an input is typed in, as ARIA's editable combobox with a list. The input remains what it
 * is without a script: whatever is typed is sent with the form. A suggestion that is taken is sent beside it, in a hidden
 * input; it goes as soon as the input is changed.
 *
 * Made for a root element, once, as GOV.UK Frontend's modules are; `destroy` undoes it all.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Typeahead {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly choice: HTMLInputElement;
  private readonly list: OptionsList;
  private readonly status: LiveStatus;
  private readonly texts: ModuleTexts;
  private readonly undo: Array<() => void> = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | undefined;
  private isSetting = false;

  constructor(root: HTMLElement) {
    if (root.hasAttribute(`data-${MODULE}-init`)) throw new Error(`${MODULE}: this element is started already.`);
    const input = root.querySelector<HTMLInputElement>('input[type="text"]');
    if (!input?.id || !root.dataset.url) {
      throw new Error(`${MODULE}: its element needs an input with an id, and the address of suggestions in data-url.`);
    }
    this.root = root;
    this.input = input;
    this.texts = new ModuleTexts(root);
    this.list = new OptionsList(`${input.id}-suggestions`, this.texts.text('suggestions'));
    this.status = new LiveStatus(statusElement('guildhall-typeahead__status govuk-hint'));
    this.choice = document.createElement('input');
    this.choice.type = 'hidden';
    this.choice.name = root.dataset.choiceName ?? `${input.name}-choice`;
    this.build();
    this.listen();
  }

  /** Takes away all that it has put into the page, and listens no more. */
  destroy(): void {
    this.forget();
    for (const undo of this.undo.splice(0).reverse()) undo();
  }

  private build(): void {
    const help = document.createElement('span');
    help.id = `${this.input.id}-suggestions-help`;
    help.hidden = true;
    help.textContent = this.texts.text('suggestions-help');
    this.input.after(this.choice, this.list.element, this.status.element, help);
    this.undo.push(
      withAttributes(this.root, { [`data-${MODULE}-init`]: '' }),
      ...[this.choice, this.list.element, this.status.element, help].map(removed),
      withAttributes(this.input, {
        role: 'combobox',
        // What a browser fills in would lie above the list, and is not searched for.
        autocomplete: 'off',
        'aria-autocomplete': 'list',
        'aria-expanded': 'false',
        'aria-controls': this.list.element.id,
        'aria-describedby': [this.input.getAttribute('aria-describedby'), help.id].filter(Boolean).join(' '),
      }),
      () => this.input.removeAttribute('aria-activedescendant'),
    );
  }

  private listen(): void {
    const on = <Name extends keyof HTMLElementEventMap>(
      element: HTMLElement,
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ): void => {
      element.addEventListener(name, listener);
      this.undo.push(() => element.removeEventListener(name, listener));
    };
    on(this.input, 'input', () => this.typed());
    on(this.input, 'keydown', (event) => this.pressed(event));
    on(this.input, 'blur', () => this.toggle(false));
    // The focus stays in the input, where the keyboard of a telephone belongs to.
    on(this.list.element, 'mousedown', (event) => event.preventDefault());
    on(this.list.element, 'click', ({ target }) => {
      const suggestion = this.list.suggestionAt(target);
      if (suggestion) this.take(suggestion);
    });
  }

  private typed(): void {
    if (this.isSetting) return;
    this.choice.value = '';
    this.keyed.leaveList();
    this.forget();
    const query = this.query();
    if (query === undefined) {
      this.list.fill([]);
      this.toggle(false);
      this.status.clear();
      return;
    }
    this.timer = setTimeout(() => void this.ask(query), DELAY);
  }

  /** What is typed, where it is long enough to be asked about. */
  private query(): string | undefined {
    const query = this.input.value.trim().replace(/\s+/g, ' ');
    return query.length < Number(this.root.dataset.minLength ?? LEAST_LENGTH) ? undefined : query;
  }

  /** Whatever was asked, its answer is of no use any more. */
  private forget(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.asked = undefined;
  }

  private async ask(query: string): Promise<void> {
    this.forget();
    const asked = new AbortController();
    this.asked = asked;
    try {
      const found = await fetchSuggestions(this.root.dataset.url ?? '', query, asked.signal);
      if (this.asked === asked) this.offer(found);
    } catch {
      if (this.asked !== asked) return;
      this.list.fill([]);
      this.toggle(false);
      this.status.show(this.texts.text('suggestions-away'));
    }
  }

  private offer({ suggestions, total = 0 }: Suggestions): void {
    this.list.fill(suggestions);
    // Whoever has left the input is not called back to it.
    this.toggle(suggestions.length > 0 && document.activeElement === this.input);
    const count = suggestions.length;
    if (count === 0) this.status.show(this.texts.text('suggestions-none'));
    else if (total > count) this.status.announce(this.texts.text('suggestions-more', { count, total }));
    else this.status.announce(this.texts.text('suggestions-found', { count }));
  }

  private pressed(event: KeyboardEvent): void {
    // Half a character of a keyboard that composes them is not an answer.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (COMBOBOX_KEYS[event.key]?.(this.keyed, event)) event.preventDefault();
  }

  /** What keys do. */
  private readonly keyed: Combobox = {
    isOpen: () => this.list.isOpen,
    open: () => {
      const query = this.query();
      if (this.list.isEmpty && query !== undefined && this.choice.value === '') void this.ask(query);
      else this.toggle(!this.list.isEmpty);
    },
    close: () => this.toggle(false),
    move: (step) => {
      this.list.move(step);
      this.point();
    },
    leaveList: () => {
      this.list.activate(-1);
      this.point();
    },
    take: () => {
      const suggestion = this.list.active;
      if (suggestion) this.take(suggestion);
      return suggestion !== undefined;
    },
    empty: () => {
      const wasEmpty = this.input.value === '';
      this.set('');
      this.typed();
      return !wasEmpty;
    },
  };

  private take(suggestion: Suggestion): void {
    this.forget();
    this.set(suggestion.text);
    this.choice.value = suggestion.value;
    this.list.fill([]);
    this.toggle(false);
    this.status.announce(this.texts.text('suggestion-taken', { text: suggestion.text }));
  }

  private set(text: string): void {
    this.isSetting = true;
    enterText(this.input, text);
    this.isSetting = false;
  }

  private toggle(isOpen: boolean): void {
    this.list.toggle(isOpen);
    this.input.setAttribute('aria-expanded', String(isOpen));
    this.point();
  }

  private point(): void {
    const { activeId } = this.list;
    if (activeId === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', activeId);
  }
}

/** Starts a {@link Typeahead} wherever `data-module` asks for it. */
export const TYPEAHEAD: BehaviourModule = {
  name: MODULE,
  start: (root) => {
    const typeahead = new Typeahead(root);
    return () => typeahead.destroy();
  },
};
