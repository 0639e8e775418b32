import { Button } from '@guildhall/components';
import type { ReactElement } from 'react';
import { BlocksView } from './blocks-view.js';
import { TwoThirds } from './journey-form.js';
import { local } from './local-text.js';
import type { StartPageViewProps } from './view-props.js';

/** The page before the first question: what the service does, and the way in. */
export const StartPageView = ({ journey, language, startHref }: StartPageViewProps): ReactElement => (
  <TwoThirds>
    <h1 className="govuk-heading-xl">{local(journey.title, language)}</h1>
    <BlocksView blocks={journey.startPage.body} language={language} />
    <Button href={startHref} isStartButton>
      {local(journey.startPage.button, language)}
    </Button>
  </TwoThirds>
);
