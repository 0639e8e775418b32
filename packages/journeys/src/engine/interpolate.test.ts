import { expect, it } from 'vitest';
import { sample } from '../../test/sample-journey.js';
import { interpolate, placeholdersIn, placeholdersOf } from './interpolate.js';

const answers = { item: 'furniture', since: '2026-11-20', features: ['heavy', 'sharp'] };

it.each([
  ['Your {item}', 'en', 'Your Furniture'],
  ['Eich {item}', 'cy', 'Eich Dodrefn'],
  ['Since {since}: {features}', 'en', 'Since 20 November 2026: It is heavy, It is sharp'],
  ['Quote {reference}', 'en', 'Quote BW-1'],
  ['Nothing for {email} or {constructor}', 'en', 'Nothing for  or '],
  ['No {places here} at {}', 'en', 'No {places here} at {}'],
] as const)('interpolate %j in %s', (text, language, filled) => {
  expect(interpolate(text, placeholdersOf(sample, answers, language, 'BW-1'))).toBe(filled);
});

it('an answer with braces is not filled in again', () => {
  const placeholders = placeholdersOf(sample, { description: '{item} $& $1', item: 'furniture' }, 'en');
  expect(interpolate('It is {description}', placeholders)).toBe('It is {item} $& $1');
});

it('placeholdersIn names them in order', () => {
  expect(placeholdersIn('{b} and {a}, not {a b}')).toEqual(['b', 'a']);
});
