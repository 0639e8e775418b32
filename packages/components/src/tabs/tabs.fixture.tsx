import type { ReactElement } from 'react';
import {
  attributesOf,
  elementOf,
  type MacroContent,
  type MacroElement,
  type MacroItems,
  nodeOf,
} from '../fixtures/macro.js';
import { Tabs } from './tabs.js';

/** The options of the Nunjucks macro `govukTabs`. */
export interface TabsMacro extends MacroElement {
  readonly id?: string;
  readonly idPrefix?: string;
  readonly title?: string;
  readonly items?: MacroItems<
    Pick<MacroElement, 'attributes'> & {
      readonly id?: string;
      readonly label: string;
      readonly panel: MacroContent & Pick<MacroElement, 'attributes'>;
    }
  >;
}

/** A fixture of the tabs. */
export const tabsFixture = (macro: TabsMacro): ReactElement => (
  <Tabs
    {...elementOf(macro)}
    id={macro.id}
    idPrefix={macro.idPrefix}
    title={macro.title}
    items={macro.items?.map(
      (item) =>
        item && {
          ...attributesOf(item.attributes),
          id: item.id,
          label: item.label,
          panel: { ...attributesOf(item.panel.attributes), text: nodeOf(item.panel) },
        },
    )}
  />
);
