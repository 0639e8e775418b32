import type { ReactElement } from 'react';
import {
  attributesOf,
  elementOf,
  fieldGroupOf,
  hintOf,
  type MacroContent,
  type MacroElement,
  type MacroFieldGroup,
  type MacroItems,
  nodeOf,
} from '../fixtures/macro.js';
import { Checkboxes } from './checkboxes.js';

/** The options of the Nunjucks macro `govukCheckboxes`. */
export interface CheckboxesMacro extends MacroFieldGroup {
  readonly name?: string;
  readonly idPrefix?: string;
  readonly values?: readonly string[];
  readonly describedBy?: string;
  readonly items: MacroItems<CheckboxesItemMacro>;
}

interface CheckboxesItemMacro extends MacroContent, MacroElement {
  readonly id?: string;
  readonly name?: string;
  readonly behaviour?: string;
  readonly value?: string | number;
  readonly label?: MacroElement;
  readonly hint?: MacroContent & MacroElement;
  readonly divider?: string;
  readonly checked?: boolean;
  readonly conditional?: { readonly html?: string | false };
  readonly disabled?: boolean;
}

const itemOf = (item: CheckboxesItemMacro) =>
  item.divider
    ? { divider: item.divider }
    : {
        ...attributesOf(item.attributes),
        text: nodeOf(item),
        id: item.id,
        name: item.name,
        behaviour: item.behaviour,
        value: item.value,
        label: item.label && elementOf(item.label),
        hint: hintOf(item.hint),
        checked: item.checked,
        conditional: item.conditional?.html ? nodeOf({ html: item.conditional.html }) : undefined,
        disabled: item.disabled,
      };

/** A fixture of the checkboxes. */
export const checkboxesFixture = (macro: CheckboxesMacro): ReactElement => (
  <Checkboxes
    {...fieldGroupOf(macro)}
    name={macro.name}
    idPrefix={macro.idPrefix}
    values={macro.values}
    describedBy={macro.describedBy}
    items={macro.items.map((item) => item && itemOf(item))}
  />
);
