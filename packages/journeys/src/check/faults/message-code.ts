import { MESSAGES } from '../../text/messages.js';
import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** A message of a question's own for an error that never happens to it. */
export const messageCode: Check = ({ questions }) =>
  questions.flatMap(({ question, where }) => {
    // `format` has no standard message: identifiers say what is wrong with their own values.
    const codes = [...new Set([...Object.keys(MESSAGES.any), 'format', ...Object.keys(MESSAGES[question.kind])])];
    return Object.keys(question.messages ?? {})
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        code: 'unknown-message-code',
        where: `${where}.messages.${code}`,
        message: `A question of the kind ${question.kind} never has the error ${JSON.stringify(code)}.`,
        remedy: suggesting(code, codes, `Its errors are: ${codes.join(', ')}.`),
      }));
  });
