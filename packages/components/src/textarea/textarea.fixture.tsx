import type { ReactElement } from 'react';
import { fieldOf, type MacroField } from '../fixtures/macro.js';
import { Textarea, type TextareaProps } from './textarea.js';

/** The options of the Nunjucks macro `govukTextarea`. */
export interface TextareaMacro extends MacroField, Pick<TextareaProps, 'rows' | 'value' | 'disabled'> {
  readonly spellcheck?: boolean;
  readonly autocomplete?: string;
}

/** A fixture of the textarea. */
export const textareaFixture = (macro: TextareaMacro): ReactElement => (
  <Textarea
    {...fieldOf(macro)}
    rows={macro.rows}
    value={macro.value}
    disabled={macro.disabled}
    spellCheck={macro.spellcheck}
    autoComplete={macro.autocomplete}
  />
);
