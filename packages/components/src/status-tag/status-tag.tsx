import type { ReactElement } from 'react';
import { classNames } from '../element/element.js';
import { Tag, type TagProps } from '../tag/tag.js';

/** What a status means to the person who works through a list of cases. */
export type StatusTone = 'new' | 'active' | 'waiting' | 'done' | 'closed' | 'urgent';

/** Colour never stands alone: the tag's text says the status. Without a class a tag is blue. */
const COLOURS: Readonly<Record<StatusTone, string | undefined>> = {
  new: undefined,
  active: 'teal',
  waiting: 'yellow',
  done: 'green',
  closed: 'grey',
  urgent: 'red',
};

/** Props of {@link StatusTag}: those of {@link Tag}, and the tone. */
export interface StatusTagProps extends TagProps {
  /** What the status means; it chooses the colour. */
  readonly tone: StatusTone;
}

/** The status of a case in staff's lists: a {@link Tag} whose colour is chosen by meaning, so that all lists agree. */
export const StatusTag = ({ tone, className, ...rest }: StatusTagProps): ReactElement => (
  <Tag {...rest} className={classNames(COLOURS[tone] && `govuk-tag--${COLOURS[tone]}`, className)} />
);
