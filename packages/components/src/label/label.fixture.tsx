import type { ReactElement } from 'react';
import { elementOf, type MacroLabel, nodeOf } from '../fixtures/macro.js';
import { Label } from './label.js';

/** The options of the Nunjucks macro `govukLabel`. */
export interface LabelMacro extends MacroLabel {
  readonly for?: string;
}

/** A fixture of the label. */
export const labelFixture = (macro: LabelMacro): ReactElement => (
  <Label {...elementOf(macro)} htmlFor={macro.for} isPageHeading={macro.isPageHeading}>
    {nodeOf(macro)}
  </Label>
);
