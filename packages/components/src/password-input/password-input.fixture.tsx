import type { ReactElement } from 'react';
import { fieldOf, type MacroField } from '../fixtures/macro.js';
import { PasswordInput, type PasswordInputProps } from './password-input.js';

type MessageName = Extract<keyof PasswordInputProps, `${string}Text`>;

/** The options of the Nunjucks macro `govukPasswordInput`. */
export interface PasswordInputMacro extends MacroField, Pick<PasswordInputProps, MessageName | 'value' | 'disabled'> {
  readonly autocomplete?: string;
  readonly button?: { readonly classes?: string };
}

/** A fixture of the password input. */
export const passwordInputFixture = (macro: PasswordInputMacro): ReactElement => {
  const { autocomplete, button, classes: _classes, attributes: _attributes, ...rest } = macro;
  return (
    <PasswordInput
      {...rest}
      {...fieldOf(macro)}
      autoComplete={autocomplete}
      button={button && { className: button.classes }}
    />
  );
};
