import type { ReactElement } from 'react';
import { elementOf, type MacroErrorMessage, nodeOf } from '../fixtures/macro.js';
import { ErrorMessage } from './error-message.js';

/** The options of the Nunjucks macro `govukErrorMessage`. */
export interface ErrorMessageMacro extends MacroErrorMessage {
  readonly id?: string;
}

/** A fixture of the error message. */
export const errorMessageFixture = (macro: ErrorMessageMacro): ReactElement => (
  <ErrorMessage
    {...(macro.id ? { id: macro.id } : {})}
    {...elementOf(macro)}
    visuallyHiddenText={macro.visuallyHiddenText}
  >
    {nodeOf(macro)}
  </ErrorMessage>
);
