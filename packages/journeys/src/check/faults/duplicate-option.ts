import { repeatsOf } from '../repeats.js';
import type { Check } from '../view.js';

/** Two options of one question with one value, so that nobody knows which was chosen. */
export const duplicateOption: Check = ({ options }) =>
  repeatsOf(options, ({ option, question }) => `${question.where} ${option.value}`).map(({ item, first }) => ({
    code: 'duplicate-option',
    where: `${item.where}.value`,
    message: `The value ${JSON.stringify(item.option.value)} is taken by ${first.where}.`,
    remedy: 'Give each option of the question a value of its own.',
  }));
