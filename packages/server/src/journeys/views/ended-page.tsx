import { pageTitle } from '@guildhall/journeys/react';
import { renderLayout } from '../../layout/layout.js';
import { TEXTS } from '../../layout/texts.js';
import type { JourneyVisit } from '../journey-request.js';

/** The answers went with the session, or never reached it because the browser keeps no cookie. */
export const endedPage = ({ service, context }: JourneyVisit, reason: 'ended' | 'no-cookie'): string => {
  const title = reason === 'ended' ? TEXTS.endedTitle : TEXTS.noCookieTitle;
  return renderLayout({
    context,
    service,
    title: pageTitle(service.journey, { heading: context.text(title) }, context.language),
    isOneLanguage: true,
    children: (
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{context.text(title)}</h1>
          <p className="govuk-body">{context.text(reason === 'ended' ? TEXTS.endedText : TEXTS.noCookieText)}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={context.href(`/${service.definition.id}`)}>
              {context.text(TEXTS.startAgain)}
            </a>
          </p>
        </div>
      </div>
    ),
  });
};
