import type { ReactElement } from 'react';
import type { HeadingLevel } from '../element/element.js';
import {
  elementOf,
  type MacroContent,
  type MacroElement,
  type MacroItems,
  nodeOf,
  optionsOf,
} from '../fixtures/macro.js';
import type { SummaryListActions } from './summary-action.js';
import { SummaryList } from './summary-list.js';

interface ActionsMacro {
  readonly classes?: string;
  readonly items?: ReadonlyArray<
    MacroContent & MacroElement & { readonly href: string; readonly visuallyHiddenText?: string }
  >;
}

type CellMacro = MacroContent & { readonly classes?: string };

/** The options of the Nunjucks macro `govukSummaryList`. */
export interface SummaryListMacro extends MacroElement {
  readonly rows: MacroItems<{
    readonly key: CellMacro;
    readonly value?: CellMacro;
    readonly actions?: ActionsMacro;
    readonly classes?: string;
  }>;
  readonly card?: MacroElement & {
    readonly title?: CellMacro & { readonly headingLevel?: HeadingLevel };
    readonly actions?: ActionsMacro;
  };
}

const actionsOf = (actions: ActionsMacro | undefined): SummaryListActions | undefined =>
  actions && {
    className: actions.classes,
    items: actions.items?.map((action) => ({
      ...optionsOf(action),
      href: action.href,
      visuallyHiddenText: action.visuallyHiddenText,
    })),
  };

/** A fixture of the summary list. */
export const summaryListFixture = (macro: SummaryListMacro): ReactElement => (
  <SummaryList
    {...elementOf(macro)}
    rows={macro.rows.map(
      (row) =>
        row && {
          key: optionsOf(row.key),
          value: optionsOf(row.value ?? {}),
          actions: actionsOf(row.actions),
          className: row.classes,
        },
    )}
    card={
      macro.card && {
        ...elementOf(macro.card),
        title: macro.card.title && {
          text: nodeOf(macro.card.title),
          className: macro.card.title.classes,
          headingLevel: macro.card.title.headingLevel,
        },
        actions: actionsOf(macro.card.actions),
      }
    }
  />
);
