import { MESSAGES } from '../../text/messages.js';
import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** Codes that `fieldError` gives beside those that have a standard message of their own. */
const EVERYWHERE = ['required', 'repeated', 'not-a-choice', 'not-found', 'format'];
const PLACES = ['too-long', 'too-short', 'line1-required', 'town-required', 'outside-area'];

/** A message of a question's own for an error that never happens to it. */
export const messageCode: Check = ({ questions }) =>
  questions.flatMap(({ question, where }) => {
    const own =
      question.kind === 'address' || question.kind === 'location' ? PLACES : Object.keys(MESSAGES[question.kind]);
    const codes = [...new Set([...EVERYWHERE, ...own])];
    return Object.keys(question.messages ?? {})
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        code: 'unknown-message-code',
        where: `${where}.messages.${code}`,
        message: `A question of the kind ${question.kind} never has the error ${JSON.stringify(code)}.`,
        remedy: suggesting(code, codes, `Its errors are: ${codes.join(', ')}.`),
      }));
  });
