import type { ReactElement } from 'react';
import { Button } from '../button/button.js';
import { classNames, type ElementProps } from '../element/element.js';
import { fillText, type Language } from '../element/language.js';
import { messageAttributes, pluralText } from '../element/messages.js';
import { timeText } from '../element/moment.js';
import { type SessionTimeoutTexts, sessionTimeoutTexts } from './texts.js';

/** Where what was typed is kept before the session ends. */
export interface KeepTyped {
  /** The id of the form whose fields are kept. */
  readonly formId: string;
  /** An address of the same site that takes the form's fields by POST, as `multipart/form-data`, and answers with 2xx. */
  readonly href: string;
}

/** Props of {@link SessionTimeout}; every attribute of its `<div>` may be given. */
export interface SessionTimeoutProps extends Omit<ElementProps<'div'>, 'children'> {
  /** How long the session lasts from when the page is drawn, in seconds. https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable */
  readonly secondsLeft: number;
  /** When it ends: an ISO 8601 moment with its offset. It is shown; the time is measured by `secondsLeft`, since clocks differ. */
  readonly endsAt: string;
  /** How long before its end people are warned, in seconds. 300 unless stated. */
  readonly warnSeconds?: number | undefined;
  /**
   * An address of the same site that extends the session. Without JavaScript it is opened as a page; with JavaScript it is asked by
   * GET with `Accept: application/json` and answers with `{ "secondsLeft": 1800 }`, or with 401 or 403 where the session is gone.
   */
  readonly extendHref: string;
  /** The page that says that the session has ended. https://design-system.service.gov.uk/patterns/ */
  readonly timedOutHref: string;
  /** Where someone who leaves goes, such as to sign out. Without it there is no such link. */
  readonly leaveHref?: string | undefined;
  /** Keeps what was typed before the session ends. Without it the dialog says that it will be lost. */
  readonly keep?: KeepTyped | undefined;
  /** Pages of one session tell each other when it is extended; other sessions of the same site need a name of their own. */
  readonly sessionName?: string | undefined;
  /** The language of the texts. English unless stated. */
  readonly language?: Language | undefined;
  /** Texts that a service words in its own way. */
  readonly texts?: Partial<SessionTimeoutTexts> | undefined;
}

const Note = ({
  text,
  endsAt,
  language,
}: {
  readonly text: string;
  readonly endsAt: string;
  readonly language: Language;
}) => {
  const [before, after = ''] = text.split('%{time}');
  return (
    <>
      {before}
      <time dateTime={endsAt}>{timeText(endsAt, language)}</time>
      {after}
    </>
  );
};

const wholeMinutes = (seconds: number, { minutes }: SessionTimeoutTexts, language: Language): string => {
  const count = Math.max(1, Math.round(seconds / 60));
  return pluralText(minutes, count, language);
};

interface DialogProps {
  readonly props: SessionTimeoutProps;
  readonly texts: SessionTimeoutTexts;
  readonly id: string;
  readonly left: string;
}

const Dialog = ({ props: { leaveHref, keep }, texts, id, left }: DialogProps): ReactElement => (
  <dialog
    className="guildhall-session-timeout__dialog"
    aria-labelledby={`${id}-heading`}
    aria-describedby={`${id}-left ${id}-consequence`}
  >
    <h2 className="govuk-heading-m" id={`${id}-heading`}>
      {texts.heading}
    </h2>
    <p className="govuk-body" id={`${id}-left`} data-part="left">
      {fillText(texts.left, { left })}
    </p>
    <p className="govuk-body" id={`${id}-consequence`}>
      {keep ? texts.consequenceKept : texts.consequence}
    </p>
    <div className="govuk-error-message" role="alert" data-part="problem" />
    <div className="govuk-visually-hidden" role="status" data-part="countdown" />
    <div className="govuk-button-group">
      <Button type="button" data-part="extend">
        {texts.extend}
      </Button>
      {leaveHref && (
        <a className="govuk-link" href={leaveHref} data-part="leave">
          {texts.leave}
        </a>
      )}
    </div>
  </dialog>
);

/**
 * Says when a session ends and lets people extend it. Without JavaScript it is a note with a link that opens in a new tab. With
 * JavaScript a dialog warns in time, tells the time left, extends by a request that leaves the page as it is, keeps what was
 * typed where the service can, and then leads to the timed-out page; it goes by the clock, so that a device may have slept, and pages
 * of the same session in other tabs hear of it. https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable
 */
export const SessionTimeout = (props: SessionTimeoutProps): ReactElement => {
  const {
    secondsLeft,
    endsAt,
    warnSeconds = 300,
    extendHref,
    timedOutHref,
    leaveHref: _leaveHref,
    keep,
    sessionName = 'session',
    language = 'en',
    texts: own,
    id = 'session-timeout',
    className,
    ...rest
  } = props;
  const texts = sessionTimeoutTexts(language, own);
  return (
    <div
      {...rest}
      {...messageAttributes({
        left: texts.left,
        minutes: texts.minutes,
        seconds: texts.seconds,
        extended: texts.extended,
        unreached: texts.unreached,
      })}
      className={classNames('guildhall-session-timeout', className)}
      id={id}
      data-module="guildhall-session-timeout"
      data-seconds-left={secondsLeft}
      data-warn-seconds={warnSeconds}
      data-extend-href={extendHref}
      data-timed-out-href={timedOutHref}
      data-keep-href={keep?.href}
      data-keep-form={keep?.formId}
      data-session-name={sessionName}
    >
      <p className="govuk-body govuk-!-margin-bottom-0">
        <span data-part="note">
          <Note text={texts.note} endsAt={endsAt} language={language} />
        </span>{' '}
        <a className="govuk-link" href={extendHref} target="_blank" rel="noopener" data-part="extend-link">
          {texts.extendLink}
        </a>
      </p>
      <div className="govuk-visually-hidden" role="status" data-part="status" />
      <Dialog props={props} texts={texts} id={id} left={wholeMinutes(warnSeconds, texts, language)} />
    </div>
  );
};
