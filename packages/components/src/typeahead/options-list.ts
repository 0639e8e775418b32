/// <reference lib="dom" />
import type { Suggestion } from './fetch-suggestions.js';

/** The list box of a typeahead: its options, and which of them is active. The focus stays in the input. */
export class OptionsList {
  readonly element: HTMLUListElement;
  private readonly id: string;
  private options: ReadonlyArray<{ readonly element: HTMLElement; readonly suggestion: Suggestion }> = [];
  private index = -1;

  constructor(id: string, name: string) {
    this.id = id;
    this.element = document.createElement('ul');
    this.element.id = id;
    this.element.className = 'guildhall-typeahead__list';
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', name);
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get isEmpty(): boolean {
    return this.options.length === 0;
  }

  /** The id of the active option. */
  get activeId(): string | undefined {
    return this.options[this.index]?.element.id;
  }

  /** The active suggestion. */
  get active(): Suggestion | undefined {
    return this.options[this.index]?.suggestion;
  }

  /** Takes the place of all options. None is active. */
  fill(suggestions: readonly Suggestion[]): void {
    this.index = -1;
    this.options = suggestions.map((suggestion, index) => {
      const element = document.createElement('li');
      element.id = `${this.id}-${index + 1}`;
      element.className = 'guildhall-typeahead__option';
      element.setAttribute('role', 'option');
      element.setAttribute('aria-selected', 'false');
      element.textContent = suggestion.text;
      return { element, suggestion };
    });
    this.element.textContent = '';
    this.element.append(...this.options.map(({ element }) => element));
    this.element.scrollTop = 0;
  }

  /** Shows or hides the list. Where it is hidden, no option is active. */
  toggle(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    if (!isOpen) this.activate(-1);
  }

  /** Moves to the next option, or with -1 to the one before it; from an end to the other. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    if (count === 0) return;
    const from = this.index === -1 && step === -1 ? 0 : this.index;
    this.activate((from + step + count) % count);
  }

  /** Makes one option the active one; -1 for none. */
  activate(index: number): void {
    this.options[this.index]?.element.setAttribute('aria-selected', 'false');
    this.index = index;
    const option = this.options[index];
    option?.element.setAttribute('aria-selected', 'true');
    option?.element.scrollIntoView({ block: 'nearest' });
  }

  /** The suggestion that an event on the list is about. */
  suggestionAt(target: EventTarget | null): Suggestion | undefined {
    return this.options.find(({ element }) => target instanceof Node && element.contains(target))?.suggestion;
  }
}
