import { Checkboxes, type Choice, Radios } from '@guildhall/components';
import type { ReactElement } from 'react';
import type { ChoiceQuestion, ChoicesQuestion, Option } from '../../model/question.js';
import { each } from '../each.js';
import { local } from '../local-text.js';
import { chosenIn, errorMessage, errorOf, type FieldProps, hintOf, legendOf, typedIn } from './field-view.js';
import { QuestionField } from './question-field.js';

const itemOf = (option: Option, props: FieldProps): Choice => ({
  value: option.value,
  text: local(option.label, props.language),
  ...(option.hint === undefined ? {} : { hint: local(option.hint, props.language) }),
  ...(option.reveals === undefined || option.reveals.length === 0
    ? {}
    : {
        conditional: each(option.reveals, (question) => (
          <QuestionField {...props} question={question} isHeading={false} />
        )),
      }),
});

/** One choice, by radios. */
export const ChoiceField = (props: FieldProps<ChoiceQuestion>): ReactElement => {
  const { question, language, values, errors } = props;
  return (
    <Radios
      name={question.id}
      items={question.options.map((option) => itemOf(option, props))}
      {...typedIn(values, question.id)}
      fieldset={{ legend: legendOf(props) }}
      {...hintOf(question, language)}
      {...errorMessage(errorOf(errors, question.id), language)}
    />
  );
};

/** Any number of choices, by checkboxes. */
export const ChoicesField = (props: FieldProps<ChoicesQuestion>): ReactElement => {
  const { question, language, values, errors } = props;
  return (
    <Checkboxes
      name={question.id}
      items={question.options.map((option) => itemOf(option, props))}
      values={chosenIn(values, question.id)}
      fieldset={{ legend: legendOf(props) }}
      {...hintOf(question, language)}
      {...errorMessage(errorOf(errors, question.id), language)}
    />
  );
};
