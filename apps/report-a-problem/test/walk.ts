import {
  type Answers,
  type AnswerValue,
  allQuestionsOf,
  type Journey,
  type JourneyPath,
  pathThrough,
  type Question,
} from '@guildhall/journeys';

/** An answer of its kind; of a choice, the first option. */
const answerTo = (question: Question): AnswerValue => {
  switch (question.kind) {
    case 'choice':
      return question.options[0]?.value ?? '';
    case 'choices':
      return question.options.slice(0, 1).map(({ value }) => value);
    case 'date':
      return '2026-11-20';
    case 'number':
      return 1;
    case 'declaration':
      return true;
    case 'email':
      return 'resident@council.example';
    case 'phone':
      return '+44 7700 900001';
    case 'address':
    case 'location':
      return { kind: 'address', uprn: '999000000001', label: '1 High Street' };
    default:
      return 'Some words';
  }
};

/** Where a resident comes to who answers `answers`, and to every other question its first option or some words. */
export const walk = (journey: Journey, answers: Answers): JourneyPath => {
  const others = Object.fromEntries(allQuestionsOf(journey).map((question) => [question.id, answerTo(question)]));
  return pathThrough(journey, {
    answers: { ...others, ...answers },
    posted: journey.pages.map(({ id }) => id),
  });
};
