import {
  Button,
  ErrorSummary,
  NotificationBanner,
  Select,
  SummaryList,
  type SummaryListProps,
  Textarea,
} from '@guildhall/components';
import { type AnswerRow, type HistoryEvent, type Submission, statusDefinition } from '@guildhall/records';
import type { ReactElement } from 'react';
import type { PageContext } from '../../http/page-context.js';
import { fill } from '../../layout/texts.js';
import { isUnmatched, PLACE_FACTS, placeFacts } from '../place-facts.js';
import type { StaffRequest } from '../staff-request.js';
import type { StatusForm } from '../status-form.js';
import { STAFF_TEXTS } from '../texts.js';
import { StatusOf } from './list-page.js';
import { displayMoment } from './moment.js';
import { HiddenFields, renderStaffPage } from './staff-layout.js';

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <>
    {lines
      .flatMap((line) => line.split('\n'))
      .map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once on the server, never reordered
        <span key={index}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
  </>
);

const Facts = ({ context, submission }: { readonly context: PageContext; readonly submission: Submission }) => {
  const service = context.site.services.find(({ definition }) => definition.id === submission.service);
  const rows: SummaryListProps['rows'] = [
    {
      key: context.text(STAFF_TEXTS.status),
      value: { text: <StatusOf status={submission.status} context={context} /> },
    },
    {
      key: context.text(STAFF_TEXTS.service),
      value: { text: service ? context.text(service.definition.name) : submission.service },
    },
    {
      key: context.text(STAFF_TEXTS.received),
      value: { text: displayMoment(submission.submittedAt, context.language) },
    },
    {
      key: context.text(STAFF_TEXTS.language),
      value: { text: context.text(submission.language === 'cy' ? STAFF_TEXTS.welsh : STAFF_TEXTS.english) },
    },
  ];
  return <SummaryList rows={rows} />;
};

const Answers = ({ rows, language }: { readonly rows: readonly AnswerRow[]; readonly language: string }) => (
  // What the resident saw, in their own language.
  <div lang={language}>
    <SummaryList rows={rows.map(({ label, value }) => ({ key: label, value: { text: <Lines lines={value} /> } }))} />
  </div>
);

/** What a crew or a system goes by, of each answer that is a place. */
const Places = ({ context, submission }: { readonly context: PageContext; readonly submission: Submission }) => {
  const rows = Object.values(submission.answers).flatMap((answer) => [
    ...placeFacts(answer).map(({ name, value }) => ({ key: context.text(PLACE_FACTS[name]), value: { text: value } })),
    ...(isUnmatched(answer)
      ? [{ key: context.text(STAFF_TEXTS.match), value: { text: context.text(STAFF_TEXTS.unmatched) } }]
      : []),
  ]);
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{context.text(STAFF_TEXTS.place)}</h2>
      <SummaryList rows={rows} />
    </>
  );
};

const eventText = (context: PageContext, event: HistoryEvent): string => {
  const by = event.by?.name ?? context.text(STAFF_TEXTS.resident);
  const what = event.to
    ? context.text(statusDefinition(event.to).label)
    : context.text(event.kind === 'submitted' ? STAFF_TEXTS.received : STAFF_TEXTS.note);
  return `${what}, ${fill(context.text(STAFF_TEXTS.by), { name: by })}`;
};

const History = ({
  context,
  history,
}: {
  readonly context: PageContext;
  readonly history: readonly HistoryEvent[];
}) => (
  <ol className="govuk-list">
    {history.map((event) => (
      <li key={`${event.at.toISOString()} ${event.kind} ${event.to ?? ''}`} className="govuk-!-margin-bottom-4">
        <p className="govuk-body govuk-!-margin-bottom-1 govuk-!-font-weight-bold">{eventText(context, event)}</p>
        <p className="govuk-body-s govuk-!-margin-bottom-1">{displayMoment(event.at, context.language)}</p>
        {event.note && (
          <p className="govuk-body">
            <Lines lines={[event.note]} />
          </p>
        )}
      </li>
    ))}
  </ol>
);

const ChangeStatus = ({
  staffRequest: { context, session },
  submission,
  form,
}: {
  readonly staffRequest: StaffRequest;
  readonly submission: Submission;
  readonly form: StatusForm | undefined;
}): ReactElement => {
  const errorOf = (field: 'to' | 'note') => form?.errors.find((error) => error.field === field)?.message;
  return (
    <form method="post" action={context.href(`/staff/submissions/${submission.reference}`)} noValidate>
      <HiddenFields fields={{ ...session.hidden(), from: submission.status }} />
      <Select
        id="to"
        name="to"
        label={context.text(STAFF_TEXTS.newStatus)}
        value={form?.to ?? ''}
        errorMessage={errorOf('to')}
        items={[
          { value: '', text: context.text(STAFF_TEXTS.chooseOne) },
          ...statusDefinition(submission.status).next.map((id) => ({
            value: id,
            text: context.text(statusDefinition(id).label),
          })),
        ]}
      />
      <Textarea
        id="note"
        name="note"
        rows={3}
        label={context.text(STAFF_TEXTS.note)}
        hint={context.text(STAFF_TEXTS.noteHint)}
        value={form?.note ?? ''}
        errorMessage={errorOf('note')}
      />
      <Button preventDoubleClick>{context.text(STAFF_TEXTS.save)}</Button>
    </form>
  );
};

export interface DetailPageOptions {
  readonly form?: StatusForm | undefined;
  /** Say that the status has just been changed. */
  readonly isSaved?: boolean | undefined;
}

/** One submission: its answers, its history, and a form that changes its status. */
export const detailPage = (
  staffRequest: StaffRequest,
  submission: Submission,
  history: readonly HistoryEvent[],
  { form, isSaved = false }: DetailPageOptions = {},
): string => {
  const { context } = staffRequest;
  const errors = form?.errors ?? [];
  const prefix = errors.length > 0 ? `${context.text(STAFF_TEXTS.error)}: ` : '';
  return renderStaffPage({
    staffRequest,
    title: `${prefix}${submission.reference}`,
    backHref: context.href('/staff'),
    isOneLanguage: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && (
          <ErrorSummary
            title={context.text(STAFF_TEXTS.problem)}
            errorList={errors.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
          />
        )}
        {isSaved && (
          <NotificationBanner type="success" title={context.text(STAFF_TEXTS.success)}>
            {fill(context.text(STAFF_TEXTS.saved), { status: context.text(statusDefinition(submission.status).label) })}
          </NotificationBanner>
        )}
        <h1 className="govuk-heading-l">{submission.reference}</h1>
        <p className="govuk-body-l">{submission.summary}</p>
        <Facts context={context} submission={submission} />
        <h2 className="govuk-heading-m">{context.text(STAFF_TEXTS.answers)}</h2>
        <Answers rows={submission.display} language={submission.language} />
        <Places context={context} submission={submission} />
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-one-half">
            <h2 className="govuk-heading-m">{context.text(STAFF_TEXTS.changeStatus)}</h2>
            <ChangeStatus staffRequest={staffRequest} submission={submission} form={form} />
          </div>
          <div className="govuk-grid-column-one-half">
            <h2 className="govuk-heading-m">{context.text(STAFF_TEXTS.history)}</h2>
            <History context={context} history={history} />
          </div>
        </div>
      </>
    ),
  });
};
