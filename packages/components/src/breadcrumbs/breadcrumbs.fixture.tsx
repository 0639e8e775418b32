import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, optionsOf } from '../fixtures/macro.js';
import { Breadcrumbs } from './breadcrumbs.js';

/** The options of the Nunjucks macro `govukBreadcrumbs`. */
export interface BreadcrumbsMacro extends MacroElement {
  readonly items: ReadonlyArray<MacroContent & MacroElement & { readonly href?: string }>;
  readonly collapseOnMobile?: boolean;
  readonly labelText?: string;
}

/** A fixture of the breadcrumbs. */
export const breadcrumbsFixture = (macro: BreadcrumbsMacro): ReactElement => (
  <Breadcrumbs
    {...elementOf(macro)}
    items={macro.items.map((item) => ({ ...optionsOf(item), href: item.href }))}
    collapseOnMobile={macro.collapseOnMobile}
    labelText={macro.labelText}
  />
);
