import type { Answers } from './answers.js';
import type { Journey, JourneyPage } from './journey.js';
import type { Option, Question } from './question.js';

/** The options of a question; none where its kind has none. */
export const optionsOf = (question: Question): readonly Option[] =>
  question.kind === 'choice' || question.kind === 'choices' ? question.options : [];

/** `question` and every question that its options reveal, in the order of the page. */
export const withRevealed = (question: Question): readonly Question[] => [
  question,
  ...optionsOf(question).flatMap((option) => (option.reveals ?? []).flatMap(withRevealed)),
];

/** `question` and those that it reveals when its answer is the one in `answers`. */
export const withRevealedBy = (question: Question, answers: Answers): readonly Question[] => {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const chosen = (option: Option): boolean =>
    answer === option.value || (Array.isArray(answer) && answer.includes(option.value));
  return [
    question,
    ...optionsOf(question)
      .filter(chosen)
      .flatMap((option) => (option.reveals ?? []).flatMap((revealed) => withRevealedBy(revealed, answers))),
  ];
};

/** Every question of `page`, revealed ones included; none where its kind asks nothing. */
export const questionsOf = (page: JourneyPage): readonly Question[] =>
  page.kind === 'question' ? page.questions.flatMap(withRevealed) : [];

/** Every question of `journey` in the order of its pages. */
export const allQuestionsOf = (journey: Journey): readonly Question[] => journey.pages.flatMap(questionsOf);

export const pageOf = (journey: Journey, pageId: string): JourneyPage | undefined =>
  journey.pages.find((page) => page.id === pageId);

/** The question `questionId` and the page that asks it. */
export const findQuestion = (
  journey: Journey,
  questionId: string,
): { readonly question: Question; readonly page: JourneyPage } | undefined => {
  for (const page of journey.pages) {
    const question = questionsOf(page).find((candidate) => candidate.id === questionId);
    if (question !== undefined) return { question, page };
  }
  return undefined;
};
