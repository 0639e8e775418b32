import type { ReactElement } from 'react';
import { AddressField } from './address-field.js';
import { ChoiceField, ChoicesField } from './choice-field.js';
import { DateField } from './date-field.js';
import { DeclarationField } from './declaration-field.js';
import type { FieldProps } from './field-view.js';
import { LineField } from './line-field.js';
import { LocationField } from './location-field.js';
import { TextField } from './text-field.js';

/** The inputs of a question of any kind. */
export const QuestionField = ({ question, ...rest }: FieldProps): ReactElement => {
  switch (question.kind) {
    case 'text':
      return <TextField {...rest} question={question} />;
    case 'choice':
      return <ChoiceField {...rest} question={question} />;
    case 'choices':
      return <ChoicesField {...rest} question={question} />;
    case 'date':
      return <DateField {...rest} question={question} />;
    case 'number':
    case 'email':
    case 'phone':
      return <LineField {...rest} question={question} />;
    case 'address':
      return <AddressField {...rest} question={question} />;
    case 'location':
      return <LocationField {...rest} question={question} />;
    case 'declaration':
      return <DeclarationField {...rest} question={question} />;
  }
};
