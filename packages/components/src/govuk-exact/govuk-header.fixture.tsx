import type { ReactElement } from 'react';
import { elementOf, type MacroElement } from '../fixtures/macro.js';
import { GovukHeader } from './govuk-header.js';

/** The options of the Nunjucks macro `govukHeader`. */
export interface HeaderMacro extends MacroElement {
  readonly homepageUrl?: string;
  readonly productName?: string;
  readonly containerClasses?: string;
}

/** A fixture of GOV.UK's header. */
export const headerFixture = (macro: HeaderMacro): ReactElement => (
  <GovukHeader
    {...elementOf(macro)}
    homepageUrl={macro.homepageUrl}
    productName={macro.productName}
    containerClassName={macro.containerClasses}
  />
);
