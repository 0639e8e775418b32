import { Checkboxes } from '@guildhall/components';
import type { ReactElement } from 'react';
import { DECLARED } from '../../engine/kinds/declaration.js';
import type { DeclarationQuestion } from '../../model/question.js';
import { chosenIn, errorMessage, errorOf, type FieldProps, hintOf, labelText } from './field-view.js';

/** One checkbox. Its label is what is declared; a page with nothing else has that in its heading too. */
export const DeclarationField = (props: FieldProps<DeclarationQuestion>): ReactElement => {
  const { question, language, values, errors, isHeading } = props;
  const label = labelText(question, language);
  return (
    <Checkboxes
      name={question.id}
      items={[{ value: DECLARED, text: label }]}
      values={chosenIn(values, question.id)}
      {...(isHeading
        ? { fieldset: { legend: { text: label, className: 'govuk-fieldset__legend--l', isPageHeading: true } } }
        : {})}
      {...hintOf(question, language)}
      {...errorMessage(errorOf(errors, question.id), language)}
    />
  );
};
