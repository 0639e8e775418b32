import type { ReactElement } from 'react';
import { elementOf, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { GenericHeader } from './generic-header.js';

/** The options of the Nunjucks macro `govukGenericHeader`. */
export interface GenericHeaderMacro extends MacroElement {
  readonly url?: string;
  readonly logoText?: string;
  readonly logoHtml?: string;
  readonly containerClasses?: string;
}

/** A fixture of the generic header. */
export const genericHeaderFixture = (macro: GenericHeaderMacro): ReactElement => (
  <GenericHeader
    {...elementOf(macro)}
    url={macro.url}
    logo={nodeOf({ text: macro.logoText, html: macro.logoHtml })}
    containerClassName={macro.containerClasses}
  />
);
