/// <reference lib="dom" />
import { fillText } from '../element/language.js';

/** Reads the texts that a component has written into `data-i18n` attributes of its root element. */
export class ModuleTexts {
  private readonly root: HTMLElement;
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(root: HTMLElement) {
    this.root = root;
    const language = root.closest('[lang]')?.getAttribute('lang') || 'en';
    this.plurals = new Intl.PluralRules(language);
    this.numbers = new Intl.NumberFormat(language);
  }

  /** The text called `key`, filled in; with a `count`, its form for that number. Nothing where there is no such text. */
  text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const { count } = values;
    const forms = typeof count === 'number' ? [`${key}.${this.plurals.select(count)}`, `${key}.other`, key] : [key];
    const found = forms.map((form) => this.root.getAttribute(`data-i18n.${form}`)).find((text) => text !== null);
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? this.numbers.format(value) : value,
    ]);
    return fillText(found ?? '', Object.fromEntries(written));
  }
}
