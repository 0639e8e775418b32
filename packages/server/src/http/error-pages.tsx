import { renderLayout } from '../layout/layout.js';
import { fill, TEXTS } from '../layout/texts.js';
import type { PageContext } from './page-context.js';

export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 500 | 503;

const PAGES = {
  400: { title: TEXTS.badRequestTitle, text: TEXTS.badRequestText },
  403: { title: TEXTS.forbiddenTitle, text: TEXTS.forbiddenText },
  404: { title: TEXTS.notFoundTitle, text: TEXTS.notFoundText },
  405: { title: TEXTS.badRequestTitle, text: TEXTS.badRequestText },
  413: { title: TEXTS.tooLargeTitle, text: TEXTS.tooLargeText },
  500: { title: TEXTS.unavailableTitle, text: TEXTS.unavailableText },
  503: { title: TEXTS.unavailableTitle, text: TEXTS.unavailableText },
} as const;

const isErrorStatus = (status: number): status is ErrorStatus => status in PAGES;

/** The page of an error: what happened, what was kept, what to do, whom to ring, and the code that finds it in the logs. */
export const errorPage = (context: PageContext, status: number): string => {
  const { title, text } = PAGES[isErrorStatus(status) ? status : status >= 500 ? 500 : 400];
  const { phone } = context.site.settings.contact;
  return renderLayout({
    context,
    title: context.text(title),
    isOneLanguage: true,
    children: (
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{context.text(title)}</h1>
          <p className="govuk-body">{context.text(text)}</p>
          <p className="govuk-body">{fill(context.text(TEXTS.errorContact), { phone, code: context.requestId })}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={context.href('/')}>
              {context.text(TEXTS.servicesTitle)}
            </a>
          </p>
        </div>
      </div>
    ),
  });
};
