export type { AddressAnswer, AnswerOfKind, Answers, AnswersOf, AnswerValue, LocationAnswer } from './model/answers.js';
export type { Block } from './model/content.js';
export type {
  Branch,
  CheckPage,
  Condition,
  Confirmation,
  ExitPage,
  GuidancePage,
  Journey,
  JourneyPage,
  Next,
  QuestionPage,
} from './model/journey.js';
export { defineJourney } from './model/journey.js';
export type {
  AddressQuestion,
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  DeclarationQuestion,
  EmailQuestion,
  LocationQuestion,
  LocationWay,
  NumberQuestion,
  Option,
  PhoneQuestion,
  Question,
  TextQuestion,
} from './model/question.js';
