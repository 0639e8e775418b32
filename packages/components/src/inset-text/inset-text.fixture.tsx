import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { InsetText } from './inset-text.js';

/** The options of the Nunjucks macro `govukInsetText`. */
export interface InsetTextMacro extends MacroContent, MacroElement {
  readonly id?: string;
}

/** A fixture of the inset text. */
export const insetTextFixture = (macro: InsetTextMacro): ReactElement => (
  <InsetText {...elementOf(macro)} id={macro.id}>
    {nodeOf(macro)}
  </InsetText>
);
