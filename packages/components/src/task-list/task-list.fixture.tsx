import type { ReactElement } from 'react';
import {
  elementOf,
  type MacroContent,
  type MacroElement,
  type MacroItems,
  nodeOf,
  optionsOf,
} from '../fixtures/macro.js';
import { TaskList } from './task-list.js';

/** The options of the Nunjucks macro `govukTaskList`. */
export interface TaskListMacro extends MacroElement {
  readonly idPrefix?: string;
  readonly items: MacroItems<{
    readonly title: MacroContent & { readonly classes?: string };
    readonly hint?: MacroContent;
    readonly status: MacroContent & { readonly classes?: string; readonly tag?: MacroContent & MacroElement };
    readonly href?: string;
    readonly classes?: string;
  }>;
}

/** A fixture of the task list. */
export const taskListFixture = (macro: TaskListMacro): ReactElement => (
  <TaskList
    {...elementOf(macro)}
    idPrefix={macro.idPrefix}
    items={macro.items.map(
      (item) =>
        item && {
          title: optionsOf(item.title),
          hint: item.hint && nodeOf(item.hint),
          status: {
            text: nodeOf(item.status),
            className: item.status.classes,
            tag: item.status.tag && optionsOf(item.status.tag),
          },
          href: item.href,
          className: item.classes,
        },
    )}
  />
);
