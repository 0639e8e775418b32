import type { ReactElement } from 'react';
import type { GuidancePage } from '../../model/journey.js';
import { UI } from '../../text/ui.js';
import { Caption, Errors, JourneyForm, TwoThirds } from '../journey-form.js';
import { local } from '../local-text.js';
import { type BodyProps, Heading, PageBlocks } from './page-content.js';

/** Tells something, and goes on by a form, so that the server knows that it was seen. */
export const GuidancePageBody = (props: BodyProps<GuidancePage>): ReactElement => {
  const { page, language, errors = [], action, hidden } = props;
  return (
    <TwoThirds>
      <Errors errors={errors} language={language} />
      <Caption caption={page.caption} language={language} />
      <Heading>{local(page.title, language)}</Heading>
      <PageBlocks {...props} blocks={page.body} />
      <JourneyForm language={language} action={action} hidden={hidden} button={page.button ?? UI.continue} />
    </TwoThirds>
  );
};
