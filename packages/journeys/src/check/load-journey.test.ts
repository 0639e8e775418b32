import { describe, expect, it } from 'vitest';
import { sample } from '../../test/sample-journey.js';
import { loadJourney } from './load-journey.js';

const asJson = (): Record<string, unknown> => JSON.parse(JSON.stringify(sample));

const faultsOf = (value: unknown) => {
  const loaded = loadJourney(value);
  return loaded.ok ? [] : loaded.faults.map(({ code, where }) => `${code} ${where}`);
};

describe('loadJourney', () => {
  it('reads what JSON brings', () => {
    expect(loadJourney(asJson())).toEqual({ ok: true, journey: sample });
  });

  it('goes on to what the journey means', () => {
    expect(faultsOf({ ...asJson(), first: 'begin' })).toEqual(['unknown-page first']);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'journey'],
    ['a list', []],
  ])('refuses %s', (_, value) => {
    expect(faultsOf(value)).toEqual(['wrong-type ']);
  });

  it('names missing and unknown keys, and what was meant', () => {
    const { title: _title, ...rest } = asJson();
    const loaded = loadJourney({ ...rest, titel: { en: 'A' } });
    expect(loaded.ok ? [] : loaded.faults).toEqual([
      expect.objectContaining({ code: 'unknown-key', where: 'titel', remedy: expect.stringContaining('"title"') }),
      expect.objectContaining({ code: 'missing-key', where: 'title' }),
    ]);
  });

  it.each([
    ['an unknown kind of page', { pages: [{ kind: 'quest', id: 'a' }] }, ['unknown-kind pages[0].kind']],
    ['a page without a kind', { pages: [{ id: 'a' }] }, ['unknown-kind pages[0].kind']],
    ['a page that is no object', { pages: ['a'] }, ['wrong-type pages[0]']],
    [
      'an unknown kind of question',
      { pages: [{ kind: 'question', id: 'a', questions: [{ kind: 'constructor', id: 'b' }], next: 'c' }] },
      ['unknown-kind pages[0].questions[0].kind'],
    ],
    [
      'a key of another kind of question',
      {
        pages: [
          {
            kind: 'question',
            id: 'a',
            questions: [{ kind: 'email', id: 'b', label: { en: 'L' }, noun: { en: 'n' }, maxLength: 3 }],
            next: 'c',
          },
        ],
      },
      ['unknown-key pages[0].questions[0].maxLength'],
    ],
    [
      'a wrong branch',
      { pages: [{ kind: 'guidance', id: 'a', title: { en: 'T' }, next: [{ to: 3, if: 'x' }] }] },
      ['unknown-key pages[0].next[0].if', 'wrong-type pages[0].next[0].to'],
    ],
    [
      'a next that is neither',
      { pages: [{ kind: 'guidance', id: 'a', title: { en: 'T' }, next: 7 }] },
      ['wrong-type pages[0].next'],
    ],
    ['a text that is not localised', { title: 'A' }, ['wrong-type title']],
    ['a language that is not offered', { languages: ['en', 'fr'] }, ['unknown-value languages[1]']],
    [
      'a block of no kind',
      { confirmation: { title: { en: 'T' }, body: [{ text: [] }] } },
      ['unknown-kind confirmation.body[0]'],
    ],
    [
      'a block of two kinds',
      { confirmation: { title: { en: 'T' }, body: [{ inset: { en: 'T' }, warning: { en: 'T' } }] } },
      ['unknown-key confirmation.body[0].warning'],
    ],
    ['a number in quotes', { version: '1' }, ['wrong-type version']],
  ])('refuses %s', (_, change, expected) => {
    expect(faultsOf({ ...asJson(), ...change })).toEqual(expected);
  });

  it('is not led astray by data that holds itself', () => {
    const question: Record<string, unknown> = { kind: 'choice', id: 'a', label: { en: 'L' }, noun: { en: 'n' } };
    question.options = [{ value: 'x', label: { en: 'X' }, reveals: [question] }];
    const faults = faultsOf({ ...asJson(), pages: [{ kind: 'question', id: 'p', questions: [question], next: 'p' }] });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^too-deep /);
  });

  it('takes __proto__ for the unknown key that it is', () => {
    const value: unknown = JSON.parse(`{"__proto__": {"id": "x"}, ${JSON.stringify(sample).slice(1)}`);
    expect(faultsOf(value)).toEqual(['unknown-key __proto__']);
  });
});
