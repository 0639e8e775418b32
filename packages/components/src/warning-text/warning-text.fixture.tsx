import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { WarningText } from './warning-text.js';

/** The options of the Nunjucks macro `govukWarningText`. */
export interface WarningTextMacro extends MacroContent, MacroElement {
  readonly iconFallbackText?: string;
}

/** A fixture of the warning text. */
export const warningTextFixture = (macro: WarningTextMacro): ReactElement => (
  <WarningText {...elementOf(macro)} iconFallbackText={macro.iconFallbackText}>
    {nodeOf(macro)}
  </WarningText>
);
