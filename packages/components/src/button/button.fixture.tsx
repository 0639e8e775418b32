import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { Button } from './button.js';

/** The options of the Nunjucks macro `govukButton`. */
export interface ButtonMacro extends MacroContent, MacroElement {
  readonly type?: 'button' | 'submit' | 'reset';
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly href?: string;
  readonly preventDoubleClick?: boolean;
  readonly isStartButton?: boolean;
  readonly id?: string;
}

/** A fixture of the button. */
export const buttonFixture = (macro: ButtonMacro): ReactElement => {
  const { text: _text, html: _html, classes: _classes, attributes: _attributes, href, ...rest } = macro;
  const { type: _type, name: _name, value: _value, disabled: _disabled, preventDoubleClick: _prevent, ...link } = rest;
  return href ? (
    <Button {...elementOf(macro)} {...link} href={href}>
      {nodeOf(macro)}
    </Button>
  ) : (
    <Button {...elementOf(macro)} {...rest}>
      {nodeOf(macro)}
    </Button>
  );
};
