import type { ReactElement, ReactNode } from 'react';
import { type Absent, isBlank, isPlainText, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps, type HeadingLevel } from '../element/element.js';
import type { Language } from '../element/language.js';
import { momentText } from '../element/moment.js';
import { StatusTag, type StatusTone } from '../status-tag/status-tag.js';

/** How a step of a case stands. */
export type TimelineState = 'done' | 'current' | 'upcoming' | 'stopped';

/** Every fixed text of a timeline: one for each state. That of `done` is for screen readers alone. */
export type ServiceTimelineTexts = Readonly<Record<TimelineState, string>>;

const TEXTS: Readonly<Record<Language, ServiceTimelineTexts>> = {
  en: { done: 'Done', current: 'Current step', upcoming: 'To come', stopped: 'Stopped' },
  // The project's own draft, which waits for a review by a speaker of Welsh.
  cy: { done: 'Wedi’i wneud', current: 'Cam presennol', upcoming: 'I ddod', stopped: 'Wedi’i stopio' },
};

const TONES: Readonly<Record<Exclude<TimelineState, 'done'>, StatusTone>> = {
  current: 'new',
  upcoming: 'closed',
  stopped: 'urgent',
};

/** One step of a case. */
export interface TimelineItem {
  /** What happened or will happen: “Report received”. https://design-system.service.gov.uk/components/task-list/ */
  readonly title: ReactNode;
  /**
   * When: an ISO 8601 date (`2026-11-28`) or a moment with its offset (`2026-11-28T14:03:00Z`), shown as it is in the UK.
   * https://www.gov.uk/guidance/style-guide/a-to-z#dates
   */
  readonly at?: string | undefined;
  /** Before the date, where it is one that is only expected or a time limit: “Expected by”. */
  readonly atPrefix?: ReactNode;
  /** Who did it: “by Sam Okafor, Highways”. */
  readonly by?: ReactNode;
  /** More about it. A string is set as a paragraph; any other node as it is. */
  readonly content?: ReactNode;
  /** How the step stands. `done` unless stated. https://design-system.service.gov.uk/components/tag/ */
  readonly state?: TimelineState | undefined;
}

/** Props of {@link ServiceTimeline}; every attribute of its `<ol>` may be given. */
export interface ServiceTimelineProps extends Omit<ElementProps<'ol'>, 'children'> {
  /** The steps in the order in which they are read. https://design-system.service.gov.uk/styles/lists/ */
  readonly items: ReadonlyArray<TimelineItem | Absent>;
  /** The language of dates and states. English unless stated. */
  readonly language?: Language | undefined;
  /** Texts that a service words in its own way. */
  readonly texts?: Partial<ServiceTimelineTexts> | undefined;
  /** Of each step's title. 3 unless stated. https://design-system.service.gov.uk/styles/headings/ */
  readonly headingLevel?: HeadingLevel | undefined;
}

interface StepProps {
  readonly item: TimelineItem;
  readonly language: Language;
  readonly texts: ServiceTimelineTexts;
  readonly Heading: `h${HeadingLevel}`;
}

const Meta = ({ item: { at, atPrefix, by }, language }: StepProps): ReactElement | null =>
  at === undefined && isBlank(by) ? null : (
    <p className="guildhall-timeline__meta">
      {isBlank(atPrefix) || at === undefined ? null : <>{atPrefix} </>}
      {at !== undefined && <time dateTime={at}>{momentText(at, language)}</time>}
      {at !== undefined && !isBlank(by) && ', '}
      {by}
    </p>
  );

const Step = (props: StepProps): ReactElement => {
  const { item, texts, Heading } = props;
  const { title, content, state = 'done' } = item;
  return (
    <li
      className={`guildhall-timeline__item guildhall-timeline__item--${state}`}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      <Heading className="guildhall-timeline__title">
        {title}{' '}
        {state === 'done' ? (
          <span className="govuk-visually-hidden">({texts.done})</span>
        ) : (
          <StatusTag tone={TONES[state]}>{texts[state]}</StatusTag>
        )}
      </Heading>
      <Meta {...props} />
      {isPlainText(content) ? <p className="guildhall-timeline__content">{content}</p> : content}
    </li>
  );
};

/**
 * The history of a case and what comes next, step by step, each with its date and how it stands. The markers' shapes say the state as
 * the words do, and no colour says anything alone. https://design-system.service.gov.uk/components/task-list/
 */
export const ServiceTimeline = ({
  items,
  language = 'en',
  texts,
  headingLevel = 3,
  className,
  ...rest
}: ServiceTimelineProps): ReactElement => (
  <ol {...rest} className={classNames('guildhall-timeline', className)}>
    {each(present(items), (item) => (
      <Step item={item} language={language} texts={{ ...TEXTS[language], ...texts }} Heading={`h${headingLevel}`} />
    ))}
  </ol>
);
