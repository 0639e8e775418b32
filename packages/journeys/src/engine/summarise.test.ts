import type { Language } from '@guildhall/council';
import { describe, expect, it } from 'vitest';
import { sample } from '../../test/sample-journey.js';
import { shortWay, stateOf } from '../../test/walk.js';
import { type SummarySection, summarise, summariseSubmission } from './summarise.js';

const shown = (sections: readonly SummarySection[]) =>
  sections.map(({ title, rows }) => [title, ...rows.map(({ label, value }) => `${label} | ${value.join(' / ')}`)]);

describe('summarise', () => {
  it('shows every answer under the caption of its pages', () => {
    expect(shown(summarise(sample, stateOf(shortWay), 'en'))).toEqual([
      [
        'The items',
        'Item | Furniture',
        'Since when has it been out? | 20 November 2026',
        'Is any of this so? | Not provided',
        'How many are there? | 1,200',
        'What do they look like? | Not provided',
      ],
      [undefined, 'Where are they? | 1 Mill Lane, Thornby, ZZ1 1AA'],
      [
        'About you',
        'What is your address? | 1 Mill Lane, Thornby, ZZ1 1AA',
        'Email address | ann@post.example',
        'Telephone number | Not provided',
      ],
      [undefined, 'I have put the items outside | Confirmed'],
    ]);
  });

  it('shows it in Welsh', () => {
    const text = JSON.stringify(summarise(sample, stateOf({ ...shortWay, features: ['sharp', 'heavy'] }), 'cy'));
    for (const words of ['Yr eitemau', 'Dodrefn', '20 Tachwedd 2026', 'Heb ei ddarparu', "Mae'n drwm"]) {
      expect(text).toContain(words);
    }
  });

  it('shows what an option reveals, and where each answer is changed', () => {
    const [section] = summarise(sample, stateOf({ ...shortWay, item: 'appliance', applianceType: 'cooker' }), 'en');
    expect(section?.rows[1]).toEqual({
      questionId: 'applianceType',
      pageId: 'item',
      label: 'Which appliance',
      value: ['cooker'],
      isAnswered: true,
      changeText: 'which appliance',
    });
  });
});

describe('summariseSubmission', () => {
  const answersIn = (language: Language) =>
    shown(summariseSubmission(sample, { ...shortWay, colour: 'red', size: ['a'] }, language)).flat();

  it('shows what was answered and nothing that was not', () => {
    const rows = answersIn('en');
    expect(rows).toContain('Item | Furniture');
    expect(rows.filter((row) => row?.includes('Not provided'))).toEqual([]);
  });

  it('leaves out nothing that was kept, even where its question is gone', () => {
    expect(answersIn('en').slice(-2)).toEqual(['colour | red', 'size | ["a"]']);
  });

  it('shows an option that is gone as it was kept', () => {
    expect(shown(summariseSubmission(sample, { item: 'sofa' }, 'en')).flat()).toContain('Item | sofa');
  });
});
