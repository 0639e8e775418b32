import { repeatsOf } from '../repeats.js';
import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** A column of the staff list that is no question, or that is there twice. */
export const staffColumns: Check = ({ journey, questionById }) => {
  const columns = journey.staffColumns.map((id, index) => ({ id, where: `staffColumns[${index}]` }));
  const known = [...questionById.keys()];
  const unknown = columns
    .filter(({ id }) => !questionById.has(id))
    .map(({ id, where }) => ({
      code: 'unknown-staff-column',
      where,
      message: `No question has the id ${JSON.stringify(id)}.`,
      remedy: suggesting(id, known, 'Write the id of a question.'),
    }));
  const twice = repeatsOf(columns, ({ id }) => id).map(({ item, first }) => ({
    code: 'duplicate-staff-column',
    where: item.where,
    message: `${first.where} shows ${JSON.stringify(item.id)} already.`,
    remedy: 'Remove one.',
  }));
  return [...unknown, ...twice];
};
