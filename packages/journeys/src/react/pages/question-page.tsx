import type { ReactElement } from 'react';
import { valuesOf } from '../../engine/read-page.js';
import type { QuestionPage } from '../../model/journey.js';
import { UI } from '../../text/ui.js';
import { each } from '../each.js';
import { QuestionField } from '../fields/question-field.js';
import { Caption, Errors, JourneyForm, TwoThirds } from '../journey-form.js';
import { local } from '../local-text.js';
import { type BodyProps, Heading, PageBlocks } from './page-content.js';

/** Questions, with what was typed still in them. The one question of a page without a title is its heading. */
export const QuestionPageBody = (props: BodyProps<QuestionPage>): ReactElement => {
  const { page, state, language, errors = [], values = valuesOf(page, state), action, hidden, manualHrefOf } = props;
  return (
    <TwoThirds>
      <Errors errors={errors} language={language} />
      <JourneyForm language={language} action={action} hidden={hidden} button={UI.continue}>
        <Caption caption={page.caption} language={language} />
        {page.title === undefined ? null : <Heading>{local(page.title, language)}</Heading>}
        <PageBlocks {...props} blocks={page.body} />
        {each(page.questions, (question) => (
          <QuestionField
            question={question}
            language={language}
            values={values}
            errors={errors}
            isHeading={page.title === undefined && page.questions.length === 1}
            manualHrefOf={manualHrefOf}
          />
        ))}
        <PageBlocks {...props} blocks={page.after} />
      </JourneyForm>
    </TwoThirds>
  );
};
