import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf, optionsOf } from '../fixtures/macro.js';
import { ErrorSummary } from './error-summary.js';

/** The options of the Nunjucks macro `govukErrorSummary`. */
export interface ErrorSummaryMacro extends MacroElement {
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly descriptionText?: string;
  readonly descriptionHtml?: string;
  readonly errorList?: ReadonlyArray<MacroContent & MacroElement & { readonly href?: string }>;
  readonly disableAutoFocus?: boolean;
}

/** A fixture of the error summary. */
export const errorSummaryFixture = (macro: ErrorSummaryMacro): ReactElement => (
  <ErrorSummary
    {...elementOf(macro)}
    title={nodeOf({ text: macro.titleText, html: macro.titleHtml })}
    errorList={macro.errorList?.map((item) => ({ ...optionsOf(item), href: item.href }))}
    disableAutoFocus={macro.disableAutoFocus}
  >
    {nodeOf({ text: macro.descriptionText, html: macro.descriptionHtml })}
  </ErrorSummary>
);
