import type { ReactElement } from 'react';
import { elementOf, fieldGroupOf, type MacroElement, type MacroFieldGroup } from '../fixtures/macro.js';
import { DateInput } from './date-input.js';
import type { DateInputItem, DateInputValues } from './date-input-item.js';

interface ItemMacro extends MacroElement {
  readonly id?: string;
  readonly name?: string;
  readonly label?: string;
  readonly value?: string | number;
  readonly error?: boolean;
  readonly autocomplete?: string;
  readonly pattern?: string;
  readonly inputmode?: 'numeric' | 'text';
}

/** The options of the Nunjucks macro `govukDateInput`. */
export interface DateInputMacro extends MacroFieldGroup {
  readonly id: string;
  readonly namePrefix?: string;
  readonly items?: readonly ItemMacro[];
  readonly day?: ItemMacro | null | false;
  readonly month?: ItemMacro | null | false;
  readonly year?: ItemMacro | null | false;
  readonly values?: DateInputValues;
}

const itemOf = (item: ItemMacro): DateInputItem => {
  const { classes: _classes, attributes: _attributes, autocomplete, inputmode, ...rest } = item;
  return { ...rest, ...elementOf(item), autoComplete: autocomplete, inputMode: inputmode };
};

/** A fixture of the date input. */
export const dateInputFixture = (macro: DateInputMacro): ReactElement => (
  <DateInput
    {...fieldGroupOf(macro)}
    id={macro.id}
    namePrefix={macro.namePrefix}
    items={macro.items?.map(itemOf)}
    day={macro.day && itemOf(macro.day)}
    month={macro.month && itemOf(macro.month)}
    year={macro.year && itemOf(macro.year)}
    values={macro.values}
  />
);
