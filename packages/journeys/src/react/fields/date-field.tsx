import { DateInput } from '@guildhall/components';
import type { ReactElement } from 'react';
import { datePartField } from '../../engine/kinds/date.js';
import type { DateQuestion } from '../../model/question.js';
import { UI } from '../../text/ui.js';
import { local } from '../local-text.js';
import { errorMessage, type FieldProps, hintOf, legendOf, typedIn } from './field-view.js';

const WIDTHS = { day: 2, month: 2, year: 4 } as const;

/** Day, month and year; those that an error is about are marked. */
export const DateField = (props: FieldProps<DateQuestion>): ReactElement => {
  const { question, language, values, errors } = props;
  const error = errors.find((candidate) => candidate.questionId === question.id);
  const part = (name: 'day' | 'month' | 'year') => ({
    name,
    label: local(UI[name], language),
    className: `govuk-input--width-${WIDTHS[name]}`,
    ...typedIn(values, datePartField(question.id, name)),
    ...(error === undefined ? {} : { error: error.fields.includes(datePartField(question.id, name)) }),
  });
  return (
    <DateInput
      id={question.id}
      namePrefix={question.id}
      items={[part('day'), part('month'), part('year')]}
      fieldset={{ legend: legendOf(props) }}
      {...hintOf(question, language)}
      {...errorMessage(error, language)}
    />
  );
};
