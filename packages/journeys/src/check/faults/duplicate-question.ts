import { repeatsOf } from '../repeats.js';
import type { Check } from '../view.js';

/** Two questions with one id, so that one answer would overwrite the other. */
export const duplicateQuestion: Check = ({ questions }) =>
  repeatsOf(questions, ({ question }) => question.id).map(({ item, first }) => ({
    code: 'duplicate-question',
    where: `${item.where}.id`,
    message: `The question id ${JSON.stringify(item.question.id)} is taken by ${first.where}.`,
    remedy: 'Give this question an id of its own.',
  }));
