import type { Journey } from '../model/journey.js';
import { JourneyError, type JourneyFault } from './fault.js';
import { badAutocomplete } from './faults/bad-autocomplete.js';
import { badId } from './faults/bad-id.js';
import { badLimit } from './faults/bad-limit.js';
import { badPhoneNumber } from './faults/bad-phone-number.js';
import { badReveal } from './faults/bad-reveal.js';
import { badWays } from './faults/bad-ways.js';
import { branchNeverTaken } from './faults/branch-never-taken.js';
import { checkPage } from './faults/check-page.js';
import { conditionLaterQuestion } from './faults/condition-later-question.js';
import { conditionNotAnOption } from './faults/condition-not-an-option.js';
import { conditionSyntax } from './faults/condition-syntax.js';
import { conditionType } from './faults/condition-type.js';
import { conditionUnknownQuestion } from './faults/condition-unknown-question.js';
import { duplicateOption } from './faults/duplicate-option.js';
import { duplicatePage } from './faults/duplicate-page.js';
import { duplicateQuestion } from './faults/duplicate-question.js';
import { emptyText } from './faults/empty-text.js';
import { journeyFacts } from './faults/journey-facts.js';
import { loop } from './faults/loop.js';
import { messageCode } from './faults/message-code.js';
import { messagePlace } from './faults/message-place.js';
import { missingTranslation } from './faults/missing-translation.js';
import { noHeading } from './faults/no-heading.js';
import { noOptions } from './faults/no-options.js';
import { noOtherwise } from './faults/no-otherwise.js';
import { noQuestions } from './faults/no-questions.js';
import { placeholder } from './faults/placeholder.js';
import { placeholderNotFilled } from './faults/placeholder-not-filled.js';
import { staffColumns } from './faults/staff-columns.js';
import { unknownPage } from './faults/unknown-page.js';
import { unreachablePage } from './faults/unreachable-page.js';
import { unsafeLink } from './faults/unsafe-link.js';
import { type Check, viewOf } from './view.js';

/** Every check, from the journey as a whole to its smallest text. */
const CHECKS: readonly Check[] = [
  journeyFacts,
  badId,
  duplicatePage,
  duplicateQuestion,
  duplicateOption,
  unknownPage,
  unreachablePage,
  loop,
  checkPage,
  noOtherwise,
  branchNeverTaken,
  conditionSyntax,
  conditionUnknownQuestion,
  conditionLaterQuestion,
  conditionNotAnOption,
  conditionType,
  noQuestions,
  noHeading,
  noOptions,
  badLimit,
  badReveal,
  badWays,
  badAutocomplete,
  messageCode,
  messagePlace,
  missingTranslation,
  emptyText,
  placeholder,
  placeholderNotFilled,
  unsafeLink,
  badPhoneNumber,
  staffColumns,
];

/** Every fault of `journey`, in the order of the checks; none where it may be served. */
export const checkJourney = (journey: Journey): readonly JourneyFault[] => {
  const view = viewOf(journey);
  return CHECKS.flatMap((check) => check(view));
};

/** Hands `journey` on where it has no fault; throws `JourneyError` with all of them otherwise. */
export const assertJourney = <J extends Journey>(journey: J): J => {
  const faults = checkJourney(journey);
  if (faults.length > 0) throw new JourneyError(journey.id, faults);
  return journey;
};
