import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { Details } from './details.js';

/** The options of the Nunjucks macro `govukDetails`. */
export interface DetailsMacro extends MacroContent, MacroElement {
  readonly summaryText?: string;
  readonly summaryHtml?: string;
  readonly id?: string;
  readonly open?: boolean;
}

/** A fixture of the details. */
export const detailsFixture = (macro: DetailsMacro): ReactElement => (
  <Details
    {...elementOf(macro)}
    id={macro.id}
    open={macro.open}
    summary={nodeOf({ text: macro.summaryText, html: macro.summaryHtml })}
  >
    {nodeOf(macro)}
  </Details>
);
