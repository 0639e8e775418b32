import { localise } from '@guildhall/council';
import { UI } from '../../text/ui.js';
import { answered, empty, type Kind, wrong } from './kind.js';

/** The value that the one checkbox sends. */
export const DECLARED = 'yes';

export const declaration: Kind<'declaration'> = {
  inputs: (question) => [question.id],
  read(question, form, context) {
    const sent = form.line(question.id);
    if (sent === '') return empty(question, context);
    return sent === DECLARED ? answered(true) : wrong(question, context, 'required');
  },
  holds: (_question, value): value is true => value === true,
  fill: (question) => ({ [question.id]: DECLARED }),
  display: (_question, _answer, language) => [localise(UI.confirmed, language)],
};
