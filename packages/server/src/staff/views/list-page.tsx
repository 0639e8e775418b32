import { Button, Input, Pagination, Select, StatusTag, type StatusTone } from '@guildhall/components';
import { STATUSES, type SubmissionPage, type SubmissionStatus, statusDefinition } from '@guildhall/records';
import type { ReactElement } from 'react';
import type { PageContext } from '../../http/page-context.js';
import { fill } from '../../layout/texts.js';
import type { ListQuery } from '../list-query.js';
import type { StaffRequest } from '../staff-request.js';
import { STAFF_TEXTS } from '../texts.js';
import { displayMoment } from './moment.js';
import { renderStaffPage } from './staff-layout.js';

const TONES: Readonly<Record<SubmissionStatus, StatusTone>> = {
  received: 'new',
  'in-progress': 'active',
  resolved: 'done',
  referred: 'waiting',
  'no-action': 'closed',
  duplicate: 'closed',
};

export const StatusOf = ({
  status,
  context,
}: {
  readonly status: SubmissionStatus;
  readonly context: PageContext;
}): ReactElement => <StatusTag tone={TONES[status]}>{context.text(statusDefinition(status).label)}</StatusTag>;

const Filter = ({ context, query }: { readonly context: PageContext; readonly query: ListQuery }): ReactElement => (
  <form method="get" action={context.href('/staff')} aria-label={context.text(STAFF_TEXTS.filterTitle)} noValidate>
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-half">
        <Input
          id="text"
          name="text"
          label={context.text(STAFF_TEXTS.searchLabel)}
          value={query.text ?? ''}
          spellCheck={false}
        />
      </div>
      <div className="govuk-grid-column-one-half">
        <Select
          id="status"
          name="status"
          label={context.text(STAFF_TEXTS.status)}
          value={query.status ?? ''}
          items={[
            { value: '', text: context.text(STAFF_TEXTS.anyStatus) },
            ...STATUSES.map(({ id, label }) => ({ value: id, text: context.text(label) })),
          ]}
        />
      </div>
    </div>
    <div className="govuk-button-group">
      <Button className="govuk-button--secondary">{context.text(STAFF_TEXTS.filter)}</Button>
      {(query.text || query.status) && (
        <a className="govuk-link" href={context.href('/staff')}>
          {context.text(STAFF_TEXTS.clear)}
        </a>
      )}
    </div>
  </form>
);

/** A list and not a table: it reads line by line on a phone and with a screen reader, and never scrolls sideways. */
const Rows = ({ context, found }: { readonly context: PageContext; readonly found: SubmissionPage }): ReactElement => (
  <ul className="govuk-list">
    {found.rows.map((row) => (
      <li key={row.reference} className="govuk-!-margin-bottom-6">
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
          <a className="govuk-link" href={context.href(`/staff/submissions/${row.reference}`)}>
            {row.reference}
          </a>{' '}
          <StatusOf status={row.status} context={context} />
        </h2>
        <p className="govuk-body govuk-!-margin-bottom-1">{row.summary}</p>
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          {context.text(STAFF_TEXTS.received)} {displayMoment(row.submittedAt, context.language)}
        </p>
      </li>
    ))}
  </ul>
);

/** What came in, the newest first, with a filter and pages. */
export const listPage = (staffRequest: StaffRequest, query: ListQuery, found: SubmissionPage): string => {
  const { context } = staffRequest;
  const title = context.text(STAFF_TEXTS.listTitle);
  const hrefOf = (page: number): string => context.href(`/staff${query.toQuery({ page })}`);
  const shown = `${found.rows.length}`;
  const total = `${found.total.toLocaleString('en-GB')}${found.totalIsExact ? '' : '+'}`;
  return renderStaffPage({
    staffRequest,
    title,
    query: query.toQuery(),
    children: (
      <>
        <h1 className="govuk-heading-l">{title}</h1>
        <Filter context={context} query={query} />
        {found.total === 0 ? (
          <p className="govuk-body">
            {context.text(query.text || query.status ? STAFF_TEXTS.noneMatch : STAFF_TEXTS.none)}
          </p>
        ) : (
          <>
            <p className="govuk-body">
              {fill(context.text(STAFF_TEXTS.count), { shown, total })}{' '}
              <a className="govuk-link" href={context.href(`/staff/export.csv${query.toQuery({ page: undefined })}`)}>
                {context.text(STAFF_TEXTS.exportCsv)}
              </a>
            </p>
            <Rows context={context} found={found} />
            {found.pages > 1 && (
              <Pagination
                landmarkLabel={context.text(STAFF_TEXTS.results)}
                previous={
                  found.page > 1
                    ? { href: hrefOf(found.page - 1), text: context.text(STAFF_TEXTS.previousPage) }
                    : undefined
                }
                next={
                  found.page < found.pages
                    ? { href: hrefOf(found.page + 1), text: context.text(STAFF_TEXTS.nextPage) }
                    : undefined
                }
              />
            )}
          </>
        )}
      </>
    ),
  });
};
