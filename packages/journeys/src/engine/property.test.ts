import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forms, journeys } from '../../test/random-journey.js';
import { context } from '../../test/read.js';
import { place } from '../../test/walk.js';
import { checkJourney } from '../check/check-journey.js';
import { loadJourney } from '../check/load-journey.js';
import type { Journey } from '../model/journey.js';
import { questionsOf } from '../model/questions-of.js';
import { emptyState, type JourneyState } from '../model/state.js';
import { applyChoice } from './choose.js';
import { nextPage, previousPage } from './next-page.js';
import { isComplete, pathThrough, submissionAnswers } from './path.js';
import { applyReading, readPage, valuesOf } from './read-page.js';
import { summarise, summariseSubmission } from './summarise.js';

const SETTINGS = { seed: 20261124, numRuns: 1500 };

const isJson = (value: unknown): boolean => {
  const again: unknown = JSON.parse(JSON.stringify(value));
  return JSON.stringify(again) === JSON.stringify(value);
};

it('no form, whatever it holds, breaks a page or leaves it without an answer or an error', () => {
  fc.assert(
    fc.property(journeys, forms, fc.constantFrom('en', 'cy'), (journey, form, language) => {
      for (const page of journey.pages) {
        const reading = readPage(journey, page, form, { ...context, language });
        for (const error of reading.errors) {
          expect(error.message).toMatch(/^\S/);
          expect(error.message).not.toMatch(/\{[A-Za-z.]+\}/);
          expect(error.fields).toContain(error.field);
        }
        const given = [...Object.keys(reading.answers), ...reading.lookups.map((lookup) => lookup.questionId)];
        const ids = questionsOf(page).map((question) => question.id);
        expect(ids).toEqual(expect.arrayContaining(given));
        expect(isJson(reading)).toBe(true);
        expect(JSON.stringify(reading.answers)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }
    }),
    SETTINGS,
  );
});

it('what was read is shown again, and reads as the same answer', () => {
  fc.assert(
    fc.property(journeys, forms, (journey, form) => {
      for (const page of journey.pages) {
        const reading = readPage(journey, page, form, context);
        if (reading.errors.length > 0 || reading.lookups.length > 0) continue;
        const state = applyReading(emptyState, page, reading);
        // An address by hand shows its postcode, which is looked up anew.
        if (Object.values(state.answers).some((answer) => typeof answer === 'object' && 'matched' in answer)) continue;
        const again = readPage(journey, page, valuesOf(page, state), context);
        expect(again.errors).toEqual([]);
        expect(again.answers).toEqual(reading.answers);
      }
    }),
    SETTINGS,
  );
});

/** Fills in every page that a journey asks for, from one form, and counts the posts until it ends. */
const complete = (journey: Journey, form: Readonly<Record<string, string | string[]>>): JourneyState => {
  let state = emptyState;
  for (let posts = 0; posts <= journey.pages.length; posts += 1) {
    const path = pathThrough(journey, state);
    const page = path.firstUnanswered;
    if (page === undefined) return state;
    let reading = readPage(journey, page, form, context);
    if (reading.errors.length > 0) {
      const unanswered = Object.fromEntries(
        questionsOf(page).flatMap((question): [string, string][] => DEFAULTS[question.kind]?.(question.id) ?? []),
      );
      reading = readPage(journey, page, unanswered, context);
    }
    expect(reading.errors).toEqual([]);
    state = applyReading(state, page, reading);
    for (const lookup of reading.lookups) state = applyChoice(state, lookup.questionId, place);
    const { page: next } = nextPage(journey, state, page);
    expect(journey.pages).toContain(next);
  }
  throw new Error('More posts than pages.');
};

const DEFAULTS: Readonly<Record<string, (id: string) => [string, string][]>> = {
  text: (id) => [[id, 'text']],
  choice: (id) => [[id, 'b']],
  choices: (id) => [[id, 'b']],
  date: (id) => [
    [`${id}-day`, '20'],
    [`${id}-month`, '11'],
    [`${id}-year`, '2026'],
  ],
  number: (id) => [[id, '7']],
  email: (id) => [[id, 'ann@post.example']],
  phone: (id) => [[id, '01632 960001']],
  address: (id) => [[`${id}-postcode`, 'ZZ1 1AA']],
  location: (id) => [
    [`${id}-way`, 'coordinates'],
    [`${id}-coordinates`, '53.4, -2.3'],
  ],
  declaration: (id) => [[id, 'yes']],
};

it('every journey either has faults or comes to an end, whatever is answered', () => {
  let sound = 0;
  let faulty = 0;
  fc.assert(
    fc.property(journeys, forms, (journey, form) => {
      const faults = checkJourney(journey);
      expect(loadJourney(JSON.parse(JSON.stringify(journey))).ok).toBe(faults.length === 0);
      if (faults.length > 0) {
        faulty += 1;
        // Even so the path must not hang.
        pathThrough(journey, { answers: { q0: 'a', q3: 7 }, posted: journey.pages.map((page) => page.id) });
        return;
      }
      sound += 1;
      const state = complete(journey, form);
      const path = pathThrough(journey, state);
      expect(path.end).toBeDefined();
      expect(isComplete(journey, state)).toBe(path.end?.kind === 'check');
      for (const page of path.pages) {
        previousPage(journey, state, page);
        expect(nextPage(journey, state, page, { changing: true }).page).toBe(path.end);
      }
      const answers = submissionAnswers(journey, state);
      expect(isJson(state)).toBe(true);
      const shown = summarise(journey, state, 'cy').flatMap((section) => section.rows);
      expect(shown.filter((row) => row.isAnswered)).toHaveLength(Object.keys(answers).length);
      const kept = summariseSubmission(journey, answers, 'en').flatMap((section) => section.rows);
      expect(kept.map((row) => row.questionId).sort()).toEqual(Object.keys(answers).sort());
    }),
    { ...SETTINGS, numRuns: 4000 },
  );
  // The generator must go on making both.
  expect(sound).toBeGreaterThan(100);
  expect(faulty).toBeGreaterThan(1000);
});
