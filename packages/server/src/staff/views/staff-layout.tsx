import { Button } from '@guildhall/components';
import type { ReactElement, ReactNode } from 'react';
import { renderLayout } from '../../layout/layout.js';
import { fill } from '../../layout/texts.js';
import type { StaffRequest } from '../staff-request.js';
import { STAFF_TEXTS } from '../texts.js';

export const HiddenFields = ({ fields }: { readonly fields: Readonly<Record<string, string>> }): ReactElement => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

const SignedIn = ({ context, session, staff }: StaffRequest): ReactElement => (
  <form
    method="post"
    action={context.href('/staff/sign-out')}
    aria-label={context.text(STAFF_TEXTS.signOut)}
    noValidate
  >
    <HiddenFields fields={session.hidden()} />
    <p className="govuk-body-s govuk-!-margin-bottom-1 govuk-!-margin-top-3">
      {fill(context.text(STAFF_TEXTS.signedInAs), { name: staff.name })}
    </p>
    <Button className="govuk-button--secondary govuk-!-margin-bottom-3">{context.text(STAFF_TEXTS.signOut)}</Button>
  </form>
);

export interface StaffPageProps {
  readonly staffRequest: StaffRequest;
  readonly title: string;
  readonly backHref?: string | undefined;
  readonly query?: string | undefined;
  readonly isOneLanguage?: boolean | undefined;
  readonly children: ReactNode;
}

/** A page of staff: who is signed in stands above it. */
export const renderStaffPage = ({ staffRequest, title, children, ...rest }: StaffPageProps): string =>
  renderLayout({
    ...rest,
    context: staffRequest.context,
    title,
    beforeContent: <SignedIn {...staffRequest} />,
    children,
  });
