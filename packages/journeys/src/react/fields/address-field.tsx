import { Input } from '@guildhall/components';
import type { ReactElement } from 'react';
import { placeField } from '../../engine/kinds/place-fields.js';
import type { AddressQuestion } from '../../model/question.js';
import { UI } from '../../text/ui.js';
import { local } from '../local-text.js';
import { errorMessage, errorOf, type FieldProps, hintOf, labelOf, labelText, typedIn } from './field-view.js';

/** The way out for an address that no search finds. */
export const ManualLink = ({
  questionId,
  language,
  manualHrefOf,
}: Pick<FieldProps, 'language' | 'manualHrefOf'> & { readonly questionId: string }): ReactElement | null =>
  manualHrefOf === undefined ? null : (
    <p className="govuk-body">
      <a className="govuk-link" href={manualHrefOf(questionId)}>
        {local(UI.enterByHand, language)}
      </a>
    </p>
  );

/** A postcode, whose addresses come on the next page. */
export const AddressField = (props: FieldProps<AddressQuestion>): ReactElement => {
  const { question, language, values, errors, isHeading, manualHrefOf } = props;
  const name = placeField(question.id, 'postcode');
  const input = (
    <Input
      name={name}
      label={{ text: local(UI.postcode, language) }}
      className="govuk-input--width-10"
      autoComplete="postal-code"
      spellCheck={false}
      {...hintOf(question, language)}
      {...errorMessage(errorOf(errors, name), language)}
      {...typedIn(values, name)}
    />
  );
  return (
    <>
      {isHeading ? (
        <h1 className="govuk-heading-l">{labelText(question, language)}</h1>
      ) : (
        <h2 className="govuk-heading-m">{labelOf(props).text}</h2>
      )}
      {input}
      <ManualLink questionId={question.id} language={language} manualHrefOf={manualHrefOf} />
    </>
  );
};
