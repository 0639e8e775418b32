import { SummaryList, type SummaryListRow } from '@guildhall/components';
import { localise } from '@guildhall/council';
import type { ReactElement } from 'react';
import { type SummaryRow, summarise } from '../../engine/summarise.js';
import type { CheckPage } from '../../model/journey.js';
import { UI } from '../../text/ui.js';
import { each } from '../each.js';
import { Caption, Errors, JourneyForm, TwoThirds } from '../journey-form.js';
import { local } from '../local-text.js';
import { type BodyProps, Heading, PageBlocks } from './page-content.js';

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement =>
  each(lines, (line, index) =>
    index === 0 ? (
      line
    ) : (
      <>
        <br />
        {line}
      </>
    ),
  );

/** Every answer with its change link, and the button that submits them. */
export const CheckPageBody = (props: BodyProps<CheckPage>): ReactElement => {
  const { page, journey, state, language, hrefOf, errors = [], action, hidden } = props;
  const row = ({ label, value, pageId, changeText }: SummaryRow): SummaryListRow => ({
    key: label,
    value: <Lines lines={value} />,
    actions: {
      items: [
        {
          href: hrefOf(pageId, { change: true }),
          text: localise(UI.change, language),
          visuallyHiddenText: changeText,
        },
      ],
    },
  });
  const { declaration } = page;
  return (
    <TwoThirds>
      <Errors errors={errors} language={language} />
      <Caption caption={page.caption} language={language} />
      <Heading>{local(page.title, language)}</Heading>
      <PageBlocks {...props} blocks={page.body} />
      {each(summarise(journey, state, language), ({ title, rows }) => (
        <>
          {title === undefined ? null : <h2 className="govuk-heading-m">{title}</h2>}
          <SummaryList rows={rows.map(row)} className="govuk-!-margin-bottom-9" />
        </>
      ))}
      <JourneyForm language={language} action={action} hidden={hidden} button={page.button}>
        {declaration === undefined ? null : <PageBlocks {...props} blocks={[{ paragraph: declaration }]} />}
      </JourneyForm>
    </TwoThirds>
  );
};
