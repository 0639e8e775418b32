import type { ReactElement } from 'react';
import type { PageContext } from '../http/page-context.js';
import { renderLayout } from '../layout/layout.js';
import { fill, TEXTS } from '../layout/texts.js';

const Services = ({ context }: { readonly context: PageContext }): ReactElement => (
  <ul className="govuk-list">
    {context.site.services.map(({ definition }) => (
      <li key={definition.id} className="govuk-!-margin-bottom-6">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
          <a className="govuk-link" href={context.href(`/${definition.id}`)}>
            {context.text(definition.name)}
          </a>
        </h2>
        <p className="govuk-body">{context.text(definition.description)}</p>
      </li>
    ))}
  </ul>
);

/** What the council offers online. */
export const frontPage = (context: PageContext): string =>
  renderLayout({
    context,
    title: context.text(TEXTS.servicesTitle),
    children: (
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-xl">{context.text(TEXTS.servicesTitle)}</h1>
          <p className="govuk-body-l">
            {fill(context.text(TEXTS.servicesLead), { council: context.text(context.site.settings.council.name) })}
          </p>
          <Services context={context} />
        </div>
      </div>
    ),
  });
