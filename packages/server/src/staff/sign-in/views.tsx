import { Button, ErrorSummary, Radios } from '@guildhall/components';
import type { PageContext } from '../../http/page-context.js';
import { renderLayout } from '../../layout/layout.js';
import { fill } from '../../layout/texts.js';
import { STAFF_TEXTS } from '../texts.js';
import { HiddenFields } from '../views/staff-layout.js';
import { STAND_INS } from './stand-ins.js';

export interface SignInPageProps {
  readonly context: PageContext;
  readonly hidden: Readonly<Record<string, string>>;
  /** `stand-in` offers invented people to be; `oidc` leads to the council's own sign-in. */
  readonly kind: 'stand-in' | 'oidc';
  readonly error?: string | undefined;
}

/** The page that asks staff to sign in. */
export const signInPage = ({ context, hidden, kind, error }: SignInPageProps): string => {
  const title = context.text(STAFF_TEXTS.signInTitle);
  const isStandIn = kind === 'stand-in';
  return renderLayout({
    context,
    title: error ? `${context.text(STAFF_TEXTS.error)}: ${title}` : title,
    isOneLanguage: error !== undefined,
    children: (
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {error && (
            <ErrorSummary
              title={context.text(STAFF_TEXTS.problem)}
              errorList={[isStandIn ? { text: error, href: '#person' } : { text: error }]}
            />
          )}
          <h1 className="govuk-heading-l">{title}</h1>
          <p className="govuk-body">
            {fill(context.text(STAFF_TEXTS.signInLead), { council: context.text(context.site.settings.council.name) })}
          </p>
          {isStandIn && <p className="govuk-inset-text">{context.text(STAFF_TEXTS.standInLead)}</p>}
          <form method="post" action={context.href('/staff/sign-in')} noValidate>
            <HiddenFields fields={hidden} />
            {isStandIn && (
              <Radios
                idPrefix="person"
                name="person"
                fieldset={{
                  legend: { text: context.text(STAFF_TEXTS.standInLabel), className: 'govuk-fieldset__legend--m' },
                }}
                errorMessage={error}
                items={STAND_INS.map(({ subject, name, role }) => ({
                  value: subject,
                  text: name,
                  hint: context.text(role),
                }))}
              />
            )}
            <Button>{context.text(isStandIn ? STAFF_TEXTS.signInButtonDemo : STAFF_TEXTS.signInButton)}</Button>
          </form>
        </div>
      </div>
    ),
  });
};

/**
 * Leads on to the council's own sign-in. A page and not a redirect: browsers hold every redirect that follows a post to the
 * content security policy of the form, and a provider may hand on to others that no policy could name.
 */
export const leadsOnPage = (context: PageContext, url: string): string =>
  renderLayout({
    context,
    title: context.text(STAFF_TEXTS.signInTitle),
    isOneLanguage: true,
    leadsTo: url,
    children: (
      <>
        <h1 className="govuk-heading-l">{context.text(STAFF_TEXTS.signInTitle)}</h1>
        <Button href={url}>{context.text(STAFF_TEXTS.signInLeads)}</Button>
      </>
    ),
  });
