import { Input } from '@guildhall/components';
import type { ComponentProps, ReactElement } from 'react';
import type { EmailQuestion, NumberQuestion, PhoneQuestion } from '../../model/question.js';
import { errorMessage, errorOf, type FieldProps, hintOf, labelOf, typedIn } from './field-view.js';

type LineQuestion = NumberQuestion | EmailQuestion | PhoneQuestion;

/** What helps a browser and a telephone's keyboard with each kind. */
const attributesOf = (question: LineQuestion): ComponentProps<typeof Input> => {
  switch (question.kind) {
    case 'email':
      return { type: 'email', autoComplete: 'email', spellCheck: false };
    case 'phone':
      return { type: 'tel', autoComplete: 'tel', className: 'govuk-input--width-20' };
    case 'number':
      // Not type="number": its arrows change answers by accident, and a slip in it reaches the server as nothing.
      return {
        inputMode: (question.decimals ?? 0) > 0 ? 'decimal' : 'numeric',
        spellCheck: false,
        className: 'govuk-input--width-10',
      };
  }
};

/** A number, an email address or a telephone number. */
export const LineField = (props: FieldProps<LineQuestion>): ReactElement => {
  const { question, language, values, errors } = props;
  return (
    <Input
      {...attributesOf(question)}
      name={question.id}
      label={labelOf(props)}
      {...hintOf(question, language)}
      {...errorMessage(errorOf(errors, question.id), language)}
      {...typedIn(values, question.id)}
    />
  );
};
