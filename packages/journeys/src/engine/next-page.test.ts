import { describe, expect, it } from 'vitest';
import { sample } from '../../test/sample-journey.js';
import { shortWay, stateOf } from '../../test/walk.js';
import type { Answers } from '../model/answers.js';
import { pageOf } from '../model/questions-of.js';
import type { JourneyState, PendingLookup } from '../model/state.js';
import { nextPage, previousPage } from './next-page.js';

const page = (id: string) => {
  const found = pageOf(sample, id);
  if (found === undefined) throw new Error(`The sample has no page ${id}.`);
  return found;
};

const next = (state: JourneyState, from: string, changing = false): string =>
  nextPage(sample, state, page(from), { changing }).page.id;

const previous = (state: JourneyState, from: string, changing = false): string | undefined =>
  previousPage(sample, state, page(from), { changing })?.id;

const lookup: PendingLookup = { questionId: 'where', kind: 'postcode', query: 'ZZ1 1AA', display: 'ZZ1 1AA' };

describe('nextPage', () => {
  it('goes from page to page, answered or not', () => {
    expect(next(stateOf(shortWay), 'item')).toBe('since');
    expect(next(stateOf(shortWay), 'agree')).toBe('check-answers');
    expect(next(stateOf({ item: 'paint' }), 'item')).toBe('not-us');
  });

  it('stays where the page is not answered', () => {
    expect(next(stateOf({}), 'item')).toBe('item');
  });

  it('leads back on to the path from a page off it', () => {
    expect(next(stateOf({ item: 'furniture' }), 'agree')).toBe('since');
    expect(next(stateOf(shortWay), 'two-crews')).toBe('check-answers');
  });

  it('goes to the choice that an answer waits for', () => {
    const { where: _where, ...rest } = shortWay;
    const state = { ...stateOf(rest), lookups: { where: lookup } };
    expect(nextPage(sample, state, page('where'))).toEqual({ page: page('where'), lookup });
    expect(nextPage(sample, state, page('where'), { changing: true })).toEqual({ page: page('where'), lookup });
    expect(nextPage(sample, state, page('details'))).toEqual({ page: page('where') });
  });

  describe('when changing an answer', () => {
    it('goes back to check answers', () => {
      expect(next(stateOf(shortWay), 'item', true)).toBe('check-answers');
    });

    it('first asks what the change makes necessary', () => {
      const changed: Answers = { ...shortWay, since: '2026-10-30' };
      const before = stateOf(changed, ['item', 'since', 'details', 'where', 'home', 'contact', 'agree']);
      expect(next(before, 'since', true)).toBe('two-crews');
      expect(next({ ...before, posted: [...before.posted, 'two-crews'] }, 'two-crews', true)).toBe('check-answers');
    });

    it('goes to an exit where the change ends the journey', () => {
      expect(next(stateOf({ ...shortWay, item: 'paint' }), 'item', true)).toBe('not-us');
    });
  });
});

describe('previousPage', () => {
  it('is the page before on the path, and the start before the first', () => {
    expect(previous(stateOf(shortWay), 'where')).toBe('details');
    expect(previous(stateOf(shortWay), 'item')).toBeUndefined();
    expect(previous(stateOf(shortWay), 'check-answers')).toBe('agree');
  });

  it('is check answers when changing, as long as they are all there', () => {
    expect(previous(stateOf(shortWay), 'where', true)).toBe('check-answers');
    expect(previous(stateOf(shortWay), 'check-answers', true)).toBe('agree');
    const { where: _where, ...rest } = shortWay;
    expect(previous(stateOf(rest), 'where', true)).toBe('details');
  });

  it('leads back on to the path from a page off it', () => {
    expect(previous(stateOf({ item: 'furniture' }), 'agree')).toBe('since');
  });
});
