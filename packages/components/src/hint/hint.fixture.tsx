import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { Hint } from './hint.js';

/** The options of the Nunjucks macro `govukHint`. */
export interface HintMacro extends MacroContent, MacroElement {
  readonly id?: string;
}

/** A fixture of the hint. */
export const hintFixture = (macro: HintMacro): ReactElement => (
  <Hint {...elementOf(macro)} id={macro.id}>
    {nodeOf(macro)}
  </Hint>
);
