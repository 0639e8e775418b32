import type { ReactElement } from 'react';
import { attributesOf, fieldOf, type MacroElement, type MacroField, type MacroItems } from '../fixtures/macro.js';
import { Select } from './select.js';

interface ItemMacro extends MacroElement {
  readonly value?: string | number | boolean;
  readonly text?: string;
  readonly selected?: boolean;
  readonly disabled?: boolean;
}

/** The options of the Nunjucks macro `govukSelect`. */
export interface SelectMacro extends MacroField {
  readonly items?: MacroItems<ItemMacro>;
  readonly value?: string | number;
  readonly disabled?: boolean;
}

/** A fixture of the select. */
export const selectFixture = (macro: SelectMacro): ReactElement => (
  <Select
    {...fieldOf(macro)}
    items={macro.items?.map((item) => {
      if (!item) return item;
      const { attributes, classes: _classes, ...rest } = item;
      return { ...rest, ...attributesOf(attributes) };
    })}
    value={macro.value}
    disabled={macro.disabled}
  />
);
