import { CharacterCount, Input, type PluralMessages } from '@guildhall/components';
import { type Language, type Localised, localise } from '@guildhall/council';
import type { ReactElement } from 'react';
import { maxLengthOf } from '../../engine/kinds/text.js';
import type { TextQuestion } from '../../model/question.js';
import { UI } from '../../text/ui.js';
import { errorMessage, errorOf, type FieldProps, hintOf, labelOf, typedIn } from './field-view.js';

/** A noun after a number stays singular in Welsh, so that its six plural forms read alike. */
const plural = (one: Localised, other: Localised, language: Language): PluralMessages => {
  const text = localise(other, language);
  if (language === 'en') return { one: localise(one, 'en'), other: text };
  return { zero: text, one: text, two: text, few: text, many: text, other: text };
};

/** One line, or a text area that counts what is left. */
export const TextField = (props: FieldProps<TextQuestion>): ReactElement => {
  const { question, language, values, errors } = props;
  const shared = {
    name: question.id,
    label: labelOf(props),
    ...hintOf(question, language),
    ...errorMessage(errorOf(errors, question.id), language),
    ...typedIn(values, question.id),
    ...(question.autocomplete === undefined ? {} : { autoComplete: question.autocomplete }),
    ...(question.spellcheck === undefined ? {} : { spellCheck: question.spellcheck }),
  };
  if (question.multiline !== true) {
    return (
      <Input
        {...shared}
        className={question.width === undefined ? undefined : `govuk-input--width-${question.width}`}
      />
    );
  }
  return (
    <CharacterCount
      {...shared}
      maxlength={maxLengthOf(question)}
      textareaDescriptionText={localise(UI.charactersAtMost, language)}
      charactersUnderLimitText={plural(UI.charactersRemainingOne, UI.charactersRemaining, language)}
      charactersAtLimitText={localise(UI.charactersAtLimit, language)}
      charactersOverLimitText={plural(UI.charactersOverOne, UI.charactersOver, language)}
    />
  );
};
