import type { Check } from '../view.js';

const KEBAB = { pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, form: 'small letters, digits and single hyphens: seen-on' };
/** An option's value may begin with a digit: `2-weeks`. */
const VALUE = { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, form: 'small letters, digits and single hyphens: street-light' };
const CAMEL = { pattern: /^[a-z][A-Za-z0-9]*$/, form: 'letters and digits, a small one first: seenOn' };

const LONGEST = 60;
/** Words of the expression language and of texts, which an answer can't be called by. */
const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'true', 'false', 'answered', 'reference']);

/** An id that is no id: it becomes part of addresses, field names and conditions. */
export const badId: Check = ({ journey, pages, questions, options }) => {
  const ids = [
    { id: journey.id, where: 'id', ...KEBAB },
    ...pages.map(({ page, where }) => ({ id: page.id, where: `${where}.id`, ...KEBAB })),
    ...questions.map(({ question, where }) => ({ id: question.id, where: `${where}.id`, ...CAMEL })),
    ...options.map(({ option, where }) => ({ id: option.value, where: `${where}.value`, ...VALUE })),
  ];
  const malformed = ids
    .filter(({ id, pattern }) => !pattern.test(id) || id.length > LONGEST)
    .map(({ id, where, form }) => ({
      code: 'bad-id',
      where,
      message: `${JSON.stringify(id)} can't be an id here.`,
      remedy: `Use ${form}; at most ${LONGEST} characters.`,
    }));
  const reserved = questions
    .filter(({ question }) => RESERVED.has(question.id))
    .map(({ question, where }) => ({
      code: 'reserved-id',
      where: `${where}.id`,
      message: `${JSON.stringify(question.id)} has a meaning of its own in conditions and texts.`,
      remedy: 'Choose another id.',
    }));
  return [...malformed, ...reserved];
};
