import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { BackLink } from './back-link.js';

/** The options of the Nunjucks macro `govukBackLink`. */
export interface BackLinkMacro extends MacroContent, MacroElement {
  readonly href?: string;
}

/** A fixture of the back link. */
export const backLinkFixture = (macro: BackLinkMacro): ReactElement => (
  <BackLink {...elementOf(macro)} href={macro.href}>
    {nodeOf(macro)}
  </BackLink>
);
