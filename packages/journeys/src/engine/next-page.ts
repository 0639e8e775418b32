import type { Journey, JourneyPage } from '../model/journey.js';
import { questionsOf } from '../model/questions-of.js';
import type { JourneyState, PendingLookup } from '../model/state.js';
import { pathThrough } from './path.js';

/** Where a resident goes: a page, or the choice that an answer of that page waits for. */
export interface Destination {
  readonly page: JourneyPage;
  readonly lookup?: PendingLookup | undefined;
}

export interface MoveOptions {
  /** The resident came by a change link of check answers, and goes back there as soon as nothing else is missing. */
  readonly changing?: boolean | undefined;
}

/** The first lookup that an answer of `page` waits for. */
export const pendingLookup = (page: JourneyPage, state: JourneyState): PendingLookup | undefined => {
  const lookups = state.lookups ?? {};
  const waiting = questionsOf(page).find((question) => Object.hasOwn(lookups, question.id));
  return waiting === undefined ? undefined : lookups[waiting.id];
};

const to = (page: JourneyPage, state: JourneyState): Destination => {
  const lookup = pendingLookup(page, state);
  return lookup === undefined ? { page } : { page, lookup };
};

/**
 * Where to go after `from` was sent. Going forward, the next page on the path even where it is answered already; when
 * changing, the first page that is still unanswered, else the end. A page off the path leads back on to it.
 */
export const nextPage = (
  journey: Journey,
  state: JourneyState,
  from: JourneyPage,
  options: MoveOptions = {},
): Destination => {
  const path = pathThrough(journey, state);
  const last = path.pages.at(-1) ?? from;
  const onwards = to(path.firstUnanswered ?? path.end ?? last, state);
  const at = path.pages.findIndex((page) => page.id === from.id);
  if (at === -1) return onwards;
  if (pendingLookup(from, state) !== undefined) return to(from, state);
  if (options.changing === true) return onwards;
  const next = path.pages[at + 1];
  return next === undefined ? onwards : { page: next };
};

/** Where "Back" leads from `page`: the page before it on the path, check answers when changing; undefined for the start page. */
export const previousPage = (
  journey: Journey,
  state: JourneyState,
  page: JourneyPage,
  options: MoveOptions = {},
): JourneyPage | undefined => {
  const { pages, end } = pathThrough(journey, state);
  if (options.changing === true && end?.kind === 'check' && page.kind !== 'check') return end;
  const at = pages.findIndex((candidate) => candidate.id === page.id);
  return at === -1 ? pages.at(-1) : pages[at - 1];
};
