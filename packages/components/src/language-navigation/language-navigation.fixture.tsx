import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, optionsOf } from '../fixtures/macro.js';
import { LanguageNavigation, type LanguageNavigationItem } from './language-navigation.js';

type ItemMacro = MacroContent &
  MacroElement &
  Pick<LanguageNavigationItem, 'lang' | 'hrefLang' | 'href' | 'current' | 'dir'> & {
    readonly languageDescriptionText?: string;
  };

/** The options of the Nunjucks macro `govukLanguageNavigation`. */
export interface LanguageNavigationMacro extends MacroElement {
  readonly items: readonly ItemMacro[];
  readonly ariaLabel?: string;
}

const itemOf = (item: ItemMacro): LanguageNavigationItem => {
  const { text: _text, html: _html, classes: _classes, attributes: _attributes, ...rest } = item;
  return { ...rest, ...optionsOf(item) };
};

/** A fixture of the language navigation. */
export const languageNavigationFixture = (macro: LanguageNavigationMacro): ReactElement => (
  <LanguageNavigation {...elementOf(macro)} items={macro.items.map(itemOf)} aria-label={macro.ariaLabel} />
);
