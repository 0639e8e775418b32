export { assertJourney, checkJourney } from './check/check-journey.js';
export type { JourneyFault } from './check/fault.js';
export { JourneyError } from './check/fault.js';
export type { LoadedJourney } from './check/load-journey.js';
export { loadJourney } from './check/load-journey.js';
export type { Candidate, ChoiceReading, ManualReading } from './engine/choose.js';
export { applyChoice, candidateOf, isPlaceQuestion, readChoice, readManual } from './engine/choose.js';
export { cleanLine, cleanText } from './engine/clean.js';
export type { Bounds, FieldError, FieldValues, Form, ReadContext } from './engine/context.js';
export type { ErrorDetails } from './engine/field-error.js';
export { fieldError } from './engine/field-error.js';
export type { Placeholders } from './engine/interpolate.js';
export { interpolate, placeholdersIn, placeholdersOf } from './engine/interpolate.js';
export { displayAnswer, isAnswerTo } from './engine/kinds/index.js';
export type { PlaceQuestion } from './engine/kinds/manual-address.js';
export { manualField } from './engine/kinds/manual-address.js';
export { NONE_OF_THESE, placeField } from './engine/kinds/place-fields.js';
export type { Destination, MoveOptions } from './engine/next-page.js';
export { nextPage, pendingLookup, previousPage } from './engine/next-page.js';
export type { JourneyPath } from './engine/path.js';
export { isComplete, isReachable, pathThrough, submissionAnswers } from './engine/path.js';
export type { PageReading } from './engine/read-page.js';
export { applyReading, readPage, valuesOf } from './engine/read-page.js';
export type { SummaryRow, SummarySection } from './engine/summarise.js';
export { summarise, summariseSubmission, summaryLabelOf } from './engine/summarise.js';
export { conditionHolds, evaluate } from './expression/evaluate.js';
export { namesIn } from './expression/names.js';
export type { ParsedExpression } from './expression/parse.js';
export { parseExpression } from './expression/parse.js';
export type { Expression, ExpressionFault, ExpressionFaultCode } from './expression/syntax.js';
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
export { allQuestionsOf, findQuestion, pageOf, questionsOf } from './model/questions-of.js';
export type { JourneyState, LookupKind, PendingLookup } from './model/state.js';
export { emptyState } from './model/state.js';
export { displayDate } from './text/dates.js';
export { fill } from './text/fill.js';
export type { UiText } from './text/ui.js';
export { UI, WELSH_STATUS } from './text/ui.js';
