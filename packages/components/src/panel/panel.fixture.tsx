import type { ReactElement } from 'react';
import type { HeadingLevel } from '../element/element.js';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { Panel } from './panel.js';

type ActionMacro = MacroElement & {
  readonly text?: string;
  readonly type?: 'button' | 'submit';
  readonly href?: string;
};

/** The options of the Nunjucks macro `govukPanel`. */
export interface PanelMacro extends MacroContent, MacroElement {
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly headingLevel?: HeadingLevel;
  readonly actions?: MacroElement & { readonly items?: readonly ActionMacro[] };
}

/** A fixture of the panel. */
export const panelFixture = (macro: PanelMacro): ReactElement => (
  <Panel
    {...elementOf(macro)}
    title={nodeOf({ text: macro.titleText, html: macro.titleHtml })}
    headingLevel={macro.headingLevel}
    actions={
      macro.actions && {
        ...elementOf(macro.actions),
        items: macro.actions.items?.map(({ text, type, href, ...element }) => ({
          text,
          type,
          href,
          ...elementOf(element),
        })),
      }
    }
  >
    {nodeOf(macro)}
  </Panel>
);
