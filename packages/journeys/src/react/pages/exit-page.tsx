import type { ReactElement } from 'react';
import type { ExitPage } from '../../model/journey.js';
import { Caption, TwoThirds } from '../journey-form.js';
import { local } from '../local-text.js';
import { type BodyProps, Heading, PageBlocks } from './page-content.js';

/** The end without a submission: whom to turn to instead. */
export const ExitPageBody = (props: BodyProps<ExitPage>): ReactElement => {
  const { page, language } = props;
  return (
    <TwoThirds>
      <Caption caption={page.caption} language={language} />
      <Heading>{local(page.title, language)}</Heading>
      <PageBlocks {...props} blocks={page.body} />
    </TwoThirds>
  );
};
