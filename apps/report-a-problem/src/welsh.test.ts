import { describe, expect, it } from 'vitest';
import { MADE } from '../test/councils.js';
import { createReportAProblemJourney } from './journey.js';
import { PROBLEMS } from './problems/problems.js';

interface Found {
  readonly where: string;
  readonly en: string;
  readonly cy: string | undefined;
}

/** Every localised text within a value, with the way to it. */
const textsIn = (value: unknown, where: string): readonly Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') {
    return [{ where, en: value.en, cy: 'cy' in value && typeof value.cy === 'string' ? value.cy : undefined }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`));
};

/** Written alike in both languages: loanwords, and bodies without a Welsh name of their own. */
const SAME = [
  'Graffiti',
  'graffiti',
  'Asbestos',
  'Problem',
  'National Highways',
  'Network Rail',
  'Translink',
  'Transport Scotland',
  'Transport for London',
];

const journeys = Object.entries(MADE).map(([name, council]) => {
  const parish = { name: { en: 'your parish council', cy: 'eich cyngor cymuned' }, url: 'https://parish.example/' };
  const withWelshName = {
    ...council,
    council: { ...council.council, name: { en: council.council.name.en, cy: 'Cyngor y Prawf' } },
  };
  return [name, createReportAProblemJourney({ council: withWelshName, service: { parish } })] as const;
});

describe.each(journeys)('the Welsh of %s', (_, journey) => {
  const texts = textsIn(journey, 'journey');

  it('is there for every English text', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(({ cy }) => cy === undefined || cy.trim() === '')).toEqual([]);
  });

  it('is Welsh, not a copy of the English', () => {
    expect(texts.filter(({ en, cy }) => cy === en && !SAME.includes(en))).toEqual([]);
  });

  it('holds the same links, numbers and places to fill as the English', () => {
    const marks = (text: string | undefined): readonly string[] =>
      [...(text ?? '').matchAll(/\]\([^)]*\)|\{\w+\}|\b\d{3,}\b/g)].map(([mark]) => mark).sort();
    expect(texts.filter(({ en, cy }) => marks(en).join() !== marks(cy).join())).toEqual([]);
  });

  it('uses the typographic apostrophe throughout, as the English does', () => {
    expect(texts.filter(({ en, cy }) => `${en}${cy ?? ''}`.includes("'"))).toEqual([]);
  });
});

it('is there for the labels of every problem', () => {
  const labels = textsIn(
    PROBLEMS.map(({ label, hint }) => ({ label, hint })),
    'problems',
  );
  expect(labels.filter(({ cy }) => cy === undefined)).toEqual([]);
});
