import type { ReactElement, ReactNode } from 'react';
import { type Absent, asOptions, type ContentOr, isBlank } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps, idList } from '../element/element.js';
import { Tag, type TagOptions } from '../tag/tag.js';

/** What a task is called, with its settings. */
export interface TaskListTitle {
  /** What the task is called. */
  readonly text?: ReactNode;
  /** Further class names of the title. */
  readonly className?: string | undefined;
}

/** How far a task is. */
export interface TaskListStatus {
  /** A status in words: for tasks that need nothing done, such as “Completed”. */
  readonly text?: ReactNode;
  /** A status as a tag: for tasks that need something done. */
  readonly tag?: TagOptions | undefined;
  /** Further class names of the status. */
  readonly className?: string | undefined;
}

/** One task. */
export interface TaskListItem {
  /** What the task is called. */
  readonly title: ContentOr<TaskListTitle>;
  /** What helps to choose the task. */
  readonly hint?: ReactNode;
  /** How far the task is. */
  readonly status?: ContentOr<TaskListStatus>;
  /** Where the task is done. Without it the task cannot be started. */
  readonly href?: string | undefined;
  /** Further class names of the task. */
  readonly className?: string | undefined;
}

/** Props of {@link TaskList}; every attribute of `<ul>` may be given. */
export interface TaskListProps extends Omit<ElementProps<'ul'>, 'children'> {
  /** The tasks in the order in which they are best done. */
  readonly items: ReadonlyArray<TaskListItem | Absent>;
  /** What the ids of hints and statuses begin with. `task-list` unless stated. */
  readonly idPrefix?: string | undefined;
}

const Task = ({ item, id }: { readonly item: TaskListItem; readonly id: string }): ReactElement => {
  const title = asOptions<TaskListTitle>(item.title);
  const { tag, text: statusText, className: statusClassName } = asOptions<TaskListStatus>(item.status) ?? {};
  const { text: tagText, ...tagRest } = tag ?? {};
  const hasHint = !isBlank(item.hint);
  return (
    <li
      className={classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.className)}
    >
      <div className="govuk-task-list__name-and-hint">
        {item.href ? (
          <a
            className={classNames('govuk-link govuk-task-list__link', title?.className)}
            href={item.href}
            aria-describedby={idList(hasHint && `${id}-hint`, `${id}-status`)}
          >
            {title?.text}
          </a>
        ) : (
          <div className={title?.className}>{title?.text}</div>
        )}
        {hasHint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {item.hint}
          </div>
        )}
      </div>
      <div className={classNames('govuk-task-list__status', statusClassName)} id={`${id}-status`}>
        {tag ? <Tag {...tagRest}>{tagText}</Tag> : statusText}
      </div>
    </li>
  );
};

/** Shows the tasks of a long service and how far each is. https://design-system.service.gov.uk/components/task-list/ */
export const TaskList = ({ items, idPrefix, className, ...rest }: TaskListProps): ReactElement => (
  <ul {...rest} className={classNames('govuk-task-list', className)}>
    {each(items, (item, index) => item && <Task item={item} id={`${idPrefix || 'task-list'}-${index + 1}`} />)}
  </ul>
);
