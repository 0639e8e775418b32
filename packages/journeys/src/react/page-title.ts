import { type Language, localise } from '@guildhall/council';
import type { Journey, JourneyPage } from '../model/journey.js';
import type { PendingLookup } from '../model/state.js';
import { UI } from '../text/ui.js';

/** The heading of a page: its title, or the label of its one question. */
export const headingOf = (page: JourneyPage, language: Language): string => {
  if (page.title !== undefined) return localise(page.title, language);
  const question = page.kind === 'question' ? page.questions[0] : undefined;
  return question === undefined ? '' : localise(question.label, language);
};

/** The heading of the page on which one of `found` places is chosen. */
export const lookupHeading = (lookup: PendingLookup, found: number, language: Language): string => {
  const street = lookup.kind === 'street-search';
  if (found === 0) return localise(street ? UI.noStreets : UI.noAddresses, language);
  return localise(street ? UI.chooseStreet : UI.chooseAddress, language);
};

/** The heading of the page on which an address is typed by hand. */
export const manualHeading = (language: Language): string => localise(UI.manualTitle, language);

/**
 * What `<title>` says, without the name of the council: "Error: When did you see it? – Report a problem". `page` may be a
 * heading, for pages that a journey does not hold: `lookupHeading`, `manualHeading`, a confirmation's title.
 */
export const pageTitle = (
  journey: Journey,
  page: JourneyPage | string,
  language: Language,
  hasErrors = false,
): string => {
  const heading = typeof page === 'string' ? page : headingOf(page, language);
  const title = localise(journey.title, language);
  const parts = [...new Set([heading, title])].filter((part) => part !== '').join(' – ');
  return hasErrors ? `${localise(UI.error, language)}: ${parts}` : parts;
};
