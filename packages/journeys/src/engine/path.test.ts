import { describe, expect, it } from 'vitest';
import { sample, sampleWith } from '../../test/sample-journey.js';
import { shortWay, stateOf } from '../../test/walk.js';
import type { Journey, JourneyPage } from '../model/journey.js';
import { emptyState, type JourneyState } from '../model/state.js';
import { isComplete, isReachable, pathThrough, submissionAnswers } from './path.js';

const idsOf = (state: JourneyState, journey: Journey = sample): readonly string[] =>
  pathThrough(journey, state).pages.map((page: JourneyPage) => page.id);

describe('pathThrough', () => {
  it('starts at the first page', () => {
    const path = pathThrough(sample, emptyState);
    expect(path.pages.map((page) => page.id)).toEqual(['item']);
    expect(path.firstUnanswered?.id).toBe('item');
    expect(path.end).toBeUndefined();
    expect(path.answers).toEqual({});
  });

  it('comes to check answers', () => {
    const path = pathThrough(sample, stateOf(shortWay));
    expect(path.pages.map((page) => page.id)).toEqual([
      'item',
      'since',
      'details',
      'where',
      'home',
      'contact',
      'agree',
      'check-answers',
    ]);
    expect(path.end?.id).toBe('check-answers');
    expect(path.firstUnanswered).toBeUndefined();
    expect(isComplete(sample, stateOf(shortWay))).toBe(true);
  });

  it('comes to an exit, where nothing can be submitted', () => {
    const state = stateOf({ ...shortWay, item: 'paint' });
    expect(idsOf(state)).toEqual(['item', 'not-us']);
    expect(pathThrough(sample, state).end?.kind).toBe('exit');
    expect(isComplete(sample, state)).toBe(false);
  });

  it('takes only answers that are asked on it', () => {
    const state = stateOf({ ...shortWay, item: 'paint', applianceType: 'cooker' });
    expect(submissionAnswers(sample, state)).toEqual({ item: 'paint' });
  });

  it('asks what the chosen option reveals', () => {
    const appliance = { ...shortWay, item: 'appliance' };
    expect(idsOf(stateOf(appliance))).toEqual(['item']);
    expect(idsOf(stateOf({ ...appliance, applianceType: 'cooker' }))).toContain('two-crews');
    // The revealed answer of an option no longer chosen does not decide.
    expect(idsOf(stateOf({ ...shortWay, applianceType: 'cooker' }))).not.toContain('two-crews');
  });

  it('waits for an optional question until its page was sent', () => {
    const sent = ['item', 'since', 'where', 'home', 'contact', 'agree'];
    expect(idsOf(stateOf(shortWay, sent)).at(-1)).toBe('details');
    expect(idsOf(stateOf(shortWay, [...sent, 'details'])).at(-1)).toBe('check-answers');
  });

  it('needs no post where every question of a page is answered', () => {
    expect(idsOf(stateOf({ item: 'furniture', since: '2026-11-20' }, [])).at(-1)).toBe('details');
  });

  it('stops at guidance until it was seen', () => {
    const answers = { ...shortWay, since: '2026-10-30' };
    expect(idsOf(stateOf(answers, ['item', 'since', 'details'])).at(-1)).toBe('two-crews');
    expect(idsOf(stateOf(answers)).at(-1)).toBe('check-answers');
  });

  it('stops where an answer waits for a lookup', () => {
    const lookup = { questionId: 'home', kind: 'postcode', query: 'ZZ1 1AA', display: 'ZZ1 1AA' } as const;
    expect(idsOf({ ...stateOf(shortWay), lookups: { home: lookup } }).at(-1)).toBe('home');
  });

  it.each([
    ['an option that is gone', { item: 'sofa' }, 'item'],
    ['a date that is none', { since: 'yesterday' }, 'since'],
    ['a number kept as a text', { howMany: '3' }, 'details'],
    ['a place without its UPRN', { where: { kind: 'address', uprn: '', label: 'x' } as const }, 'where'],
    ['a declaration not made', { agree: false }, 'agree'],
  ])('asks again for %s', (_, change, page) => {
    const path = pathThrough(sample, stateOf({ ...shortWay, ...change }));
    expect(path.firstUnanswered?.id).toBe(page);
    expect(path.answers).not.toHaveProperty(Object.keys(change)[0] ?? '');
  });

  it('keeps an optional answer that no longer holds out of the submission', () => {
    const state = stateOf({ ...shortWay, features: ['heavy', 'wet'] });
    expect(submissionAnswers(sample, state)).not.toHaveProperty('features');
  });

  it('ends even in a journey that loops or leads nowhere, which checkJourney refuses', () => {
    const loop = sampleWith((draft) => {
      const [page] = draft.pages;
      if (page?.kind === 'question') page.next = 'item';
    });
    expect(idsOf(stateOf(shortWay), loop)).toEqual(['item']);
    const nowhere = sampleWith((draft) => {
      draft.first = 'begin';
    });
    expect(idsOf(stateOf(shortWay), nowhere)).toEqual([]);
  });
});

describe('isReachable', () => {
  it('is so up to the first unanswered page', () => {
    const state = stateOf({ item: 'furniture' }, ['item']);
    const reachable = sample.pages.filter((page) => isReachable(sample, state, page)).map((page) => page.id);
    expect(reachable).toEqual(['item', 'since']);
  });
});
