import { type Language, type Localised, localise } from '@guildhall/council';
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

/** A page beside those that a journey holds: the choice of a place, an address by hand, a confirmation. */
export interface NamedPage {
  /** `lookupHeading`, `manualHeading`, a confirmation's title. */
  readonly heading: string;
  /** Of the page that it belongs to. */
  readonly caption?: Localised | undefined;
}

/**
 * What `<title>` says, without the name of the council: "Error: Is anyone in danger? – Pothole – Report a problem". The
 * caption stands in it because pages of several kinds of problem may ask the same, and no two pages of a site may have
 * one title (WCAG 2.2, 2.4.2). A text is the heading of a page that belongs to no other.
 */
export const pageTitle = (
  journey: Journey,
  page: JourneyPage | NamedPage | string,
  language: Language,
  hasErrors = false,
): string => {
  const named = typeof page === 'string' ? { heading: page } : page;
  const heading = 'heading' in named ? named.heading : headingOf(named, language);
  const caption = named.caption === undefined ? '' : localise(named.caption, language);
  const title = localise(journey.title, language);
  const parts = [...new Set([heading, caption, title])].filter((part) => part !== '').join(' – ');
  return hasErrors ? `${localise(UI.error, language)}: ${parts}` : parts;
};
