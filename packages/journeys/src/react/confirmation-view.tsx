import { Panel } from '@guildhall/components';
import { localise } from '@guildhall/council';
import type { ReactElement } from 'react';
import { interpolate, placeholdersOf } from '../engine/interpolate.js';
import { UI } from '../text/ui.js';
import { BlocksView } from './blocks-view.js';
import { TwoThirds } from './journey-form.js';
import { InLanguage, languageOf, local } from './local-text.js';
import type { ConfirmationViewProps } from './view-props.js';

/** What a resident sees once their submission is durable: its reference, and what happens next. */
export const ConfirmationView = ({ journey, language, reference, answers }: ConfirmationViewProps): ReactElement => {
  const { title, body } = journey.confirmation;
  const placeholders = placeholdersOf(journey, answers, language, reference);
  const heading = (
    <InLanguage of={languageOf(title, language)} on={language}>
      {interpolate(localise(title, language), placeholders)}
    </InLanguage>
  );
  return (
    <TwoThirds>
      <Panel title={heading}>
        {local(UI.yourReference, language)}
        <br />
        <strong>{reference}</strong>
      </Panel>
      <BlocksView blocks={body} language={language} placeholders={placeholders} />
    </TwoThirds>
  );
};
