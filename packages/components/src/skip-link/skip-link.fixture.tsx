import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { SkipLink } from './skip-link.js';

/** The options of the Nunjucks macro `govukSkipLink`. */
export interface SkipLinkMacro extends MacroContent, MacroElement {
  readonly href?: string;
}

/** A fixture of the skip link. */
export const skipLinkFixture = (macro: SkipLinkMacro): ReactElement => (
  <SkipLink {...elementOf(macro)} href={macro.href}>
    {nodeOf(macro)}
  </SkipLink>
);
