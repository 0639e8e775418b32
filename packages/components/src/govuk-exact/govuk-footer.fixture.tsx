import type { ReactElement } from 'react';
import { attributesOf, elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { GovukFooter } from './govuk-footer.js';

type LinkMacro = Pick<MacroElement, 'attributes'> & { readonly text?: string; readonly href?: string };

/** The options of the Nunjucks macro `govukFooter`. */
export interface FooterMacro extends MacroElement {
  readonly meta?: MacroContent & { readonly visuallyHiddenTitle?: string; readonly items?: readonly LinkMacro[] };
  readonly navigation?: ReadonlyArray<{
    readonly title: string;
    readonly columns?: 2 | 3;
    readonly width?: string;
    readonly items?: readonly LinkMacro[];
  }>;
  readonly contentLicence?: MacroContent | null;
  readonly copyright?: MacroContent;
  readonly containerClasses?: string;
}

const linkOf = ({ text, href, attributes }: LinkMacro) => ({ ...attributesOf(attributes), text, href });

/** A fixture of GOV.UK's footer. */
export const footerFixture = (macro: FooterMacro): ReactElement => (
  <GovukFooter
    {...elementOf(macro)}
    meta={
      macro.meta && {
        visuallyHiddenTitle: macro.meta.visuallyHiddenTitle,
        items: macro.meta.items?.map(linkOf),
        text: nodeOf(macro.meta),
      }
    }
    navigation={macro.navigation?.map(({ items, ...section }) => ({ ...section, items: items?.map(linkOf) }))}
    contentLicence={macro.contentLicence === null ? null : nodeOf(macro.contentLicence ?? {})}
    copyright={nodeOf(macro.copyright ?? {})}
    containerClassName={macro.containerClasses}
  />
);
