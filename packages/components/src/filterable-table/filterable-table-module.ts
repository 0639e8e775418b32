/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { BehaviourModule } from '../behaviour/behaviour-module.js';
import { listenUntil } from '../behaviour/browser-support.js';
import { ModuleTexts } from '../typeahead/module-texts.js';

const MODULE = 'guildhall-filterable-table';
/** A screen reader tells the count once someone has stopped typing. */
const ANNOUNCE_AFTER = 500;

interface FilteredRow {
  readonly element: HTMLTableRowElement;
  /** As the server has drawn it. */
  readonly wasHidden: boolean;
  readonly words: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Not by the Unicode property: a browser that knows none would not read any of the script. */
const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** Letters without their accents, so that “Lon” finds “Lôn”. */
const plain = (text: string): string => text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase();

const valuesOf = (row: HTMLTableRowElement): Readonly<Record<string, unknown>> => {
  const text = row.dataset.filterValues;
  const values: unknown = text ? JSON.parse(text) : {};
  return typeof values === 'object' && values !== null ? { ...values } : {};
};

const readRows = (root: HTMLElement): FilteredRow[] =>
  [...root.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map((element) => ({
    element,
    wasHidden: element.hasAttribute('hidden'),
    words: plain(element.textContent ?? ''),
    values: valuesOf(element),
  }));

const part = (root: HTMLElement, name: string): HTMLElement | null => root.querySelector(`[data-part="${name}"]`);

/** Filters the rows of a table in the page, and tells how many are left. See {@link FilterableTable}. */
class FilterableTableModule {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly texts: ModuleTexts;
  private readonly rows: readonly FilteredRow[];
  private readonly ends = new AbortController();
  private readonly count: HTMLElement;
  private readonly countBefore: string;
  private readonly sortHrefs = new Map<HTMLAnchorElement, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    const form = root.querySelector('form');
    const count = part(root, 'count');
    if (!form || !count) throw new Error(`${MODULE}: its element needs a form and a [data-part="count"].`);
    this.root = root;
    this.form = form;
    this.count = count;
    this.countBefore = count.textContent ?? '';
    this.texts = new ModuleTexts(root);
    this.rows = readRows(root);
    this.listen();
  }

  destroy(): void {
    this.ends.abort();
    clearTimeout(this.timer);
    this.count.textContent = this.countBefore;
    for (const [link, href] of this.sortHrefs) link.setAttribute('href', href);
    this.sortHrefs.clear();
    for (const { element, wasHidden } of this.rows) element.hidden = wasHidden;
    this.showEither(this.rows.some(({ wasHidden }) => !wasHidden));
  }

  private listen(): void {
    const { signal } = this.ends;
    listenUntil(signal, this.form, 'input', () => this.filter());
    listenUntil(signal, this.form, 'submit', (event) => this.applyNow(event));
    const clear = part(this.root, 'clear');
    if (clear) listenUntil(signal, clear, 'click', (event) => this.clear(event));
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('[data-part="sort"]')) {
      listenUntil(signal, link, 'click', () => this.addTerms(link));
    }
  }

  /** What the filters hold, without those that are empty. */
  private terms(): ReadonlyArray<readonly [field: HTMLInputElement | HTMLSelectElement, value: string]> {
    return [...this.form.elements].flatMap((field) => {
      const isFilter =
        field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'text');
      return isFilter && field.value.trim() !== '' ? [[field, field.value.trim()] as const] : [];
    });
  }

  private matches({ words, values }: FilteredRow): boolean {
    return this.terms().every(([field, value]) =>
      field instanceof HTMLSelectElement
        ? values[field.name] === value
        : plain(value)
            .split(/\s+/)
            .every((word) => words.includes(word)),
    );
  }

  private filter(): void {
    let shown = 0;
    for (const row of this.rows) {
      const isShown = this.matches(row);
      row.element.hidden = !isShown;
      shown += isShown ? 1 : 0;
    }
    this.showEither(shown > 0);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(shown), ANNOUNCE_AFTER);
  }

  /** The table, or that nothing matches. */
  private showEither(isTable: boolean): void {
    part(this.root, 'none')?.toggleAttribute('hidden', isTable);
    part(this.root, 'table')?.toggleAttribute('hidden', !isTable);
  }

  private tell(shown: number): void {
    this.count.textContent = this.texts.text('count', { count: shown });
  }

  private applyNow(event: Event): void {
    event.preventDefault();
    this.filter();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.form))
      if (typeof value === 'string' && value) query.append(name, value);
    // What is shown keeps an address that can be sent to someone.
    const search = String(query);
    history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
  }

  private clear(event: Event): void {
    for (const [field] of this.terms()) field.value = '';
    this.applyNow(event);
    this.form.querySelector<HTMLElement>('input[type="text"], select')?.focus();
  }

  /** A link to another order takes the filters along. */
  private addTerms(link: HTMLAnchorElement): void {
    if (!this.sortHrefs.has(link)) this.sortHrefs.set(link, link.getAttribute('href') ?? '');
    const url = new URL(link.href);
    for (const field of this.form.elements) {
      if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'text')) {
        url.searchParams.delete(field.name);
      }
    }
    for (const [field, value] of this.terms()) url.searchParams.set(field.name, value);
    link.href = url.href;
  }
}

/** Starts filtering wherever `data-module` asks for it. */
export const FILTERABLE_TABLE: BehaviourModule = {
  name: MODULE,
  start: (root) => {
    const module = new FilterableTableModule(root);
    return () => module.destroy();
  },
};
