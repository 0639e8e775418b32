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
import { Radios } from './radios.js';

/** The options of the Nunjucks macro `govukRadios`. */
export interface RadiosMacro extends MacroFieldGroup {
  readonly name?: string;
  readonly idPrefix?: string;
  readonly value?: string | null;
  readonly items: MacroItems<RadiosItemMacro>;
}

interface RadiosItemMacro extends MacroContent, MacroElement {
  readonly id?: string;
  readonly value?: string | number;
  readonly label?: MacroElement;
  readonly hint?: MacroContent & MacroElement;
  readonly divider?: string;
  readonly checked?: boolean;
  readonly conditional?: { readonly html?: string | false };
  readonly disabled?: boolean;
}

const itemOf = (item: RadiosItemMacro) =>
  item.divider
    ? { divider: item.divider }
    : {
        ...attributesOf(item.attributes),
        text: nodeOf(item),
        id: item.id,
        value: item.value,
        label: item.label && elementOf(item.label),
        hint: hintOf(item.hint),
        checked: item.checked,
        conditional: item.conditional?.html ? nodeOf({ html: item.conditional.html }) : undefined,
        disabled: item.disabled,
      };

/** A fixture of the radios. */
export const radiosFixture = (macro: RadiosMacro): ReactElement => (
  <Radios
    {...fieldGroupOf(macro)}
    name={macro.name}
    idPrefix={macro.idPrefix}
    value={macro.value}
    items={macro.items.map((item) => item && itemOf(item))}
  />
);
