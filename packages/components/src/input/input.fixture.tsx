import type { ReactElement } from 'react';
import {
  elementOf,
  fieldOf,
  type MacroContent,
  type MacroElement,
  type MacroField,
  optionsOf,
} from '../fixtures/macro.js';
import { Input, type InputProps } from './input.js';

/** The options of the Nunjucks macro `govukInput`. */
export interface InputMacro extends MacroField, Pick<InputProps, 'type' | 'value' | 'disabled' | 'pattern'> {
  readonly inputmode?: InputProps['inputMode'];
  readonly autocomplete?: string;
  readonly autocapitalize?: string;
  readonly spellcheck?: boolean;
  readonly prefix?: MacroContent & MacroElement;
  readonly suffix?: MacroContent & MacroElement;
  readonly inputWrapper?: MacroElement;
}

/** A fixture of the text input. */
export const inputFixture = (macro: InputMacro): ReactElement => (
  <Input
    {...fieldOf(macro)}
    type={macro.type}
    value={macro.value}
    disabled={macro.disabled}
    pattern={macro.pattern}
    inputMode={macro.inputmode}
    autoComplete={macro.autocomplete}
    autoCapitalize={macro.autocapitalize}
    spellCheck={macro.spellcheck}
    prefix={macro.prefix && optionsOf(macro.prefix)}
    suffix={macro.suffix && optionsOf(macro.suffix)}
    inputWrapper={macro.inputWrapper && elementOf(macro.inputWrapper)}
  />
);
