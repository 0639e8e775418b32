import { namesIn } from '../../expression/names.js';
import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** A condition on a question that isn't there. */
export const conditionUnknownQuestion: Check = ({ conditions, questionById }) =>
  conditions.flatMap(({ parsed, where }) =>
    (parsed.ok ? namesIn(parsed.expression) : [])
      .filter((name) => !questionById.has(name))
      .map((name) => ({
        code: 'condition-unknown-question',
        where,
        message: `The condition names ${JSON.stringify(name)}, but no question has that id.`,
        remedy: suggesting(name, [...questionById.keys()], "Write the id of a question; put a text in quotes: 'text'."),
      })),
  );
