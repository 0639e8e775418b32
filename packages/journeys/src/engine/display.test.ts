import { expect, it } from 'vitest';
import type { LocationQuestion } from '../model/question.js';
import { displayAnswer } from './kinds/index.js';

const where: LocationQuestion = { kind: 'location', id: 'where', label: { en: 'Where' }, noun: { en: 'where' } };

it.each([
  [
    'a street with its spot',
    { kind: 'street', usrn: '1', label: 'Mill Lane, Thornby', detail: 'by the pond' },
    ['Mill Lane, Thornby', 'by the pond'],
  ],
  [
    'a grid reference',
    { kind: 'point', given: 'grid-reference', typed: 'sk1212', easting: 1, northing: 2, gridReference: 'SK 12 12' },
    ['Grid reference SK 12 12'],
  ],
  [
    'coordinates, with the grid reference',
    { kind: 'point', given: 'coordinates', typed: '53, -2', easting: 1, northing: 2, gridReference: 'SK 12 12' },
    ['53, -2', 'Grid reference SK 12 12'],
  ],
  [
    'an address by hand',
    { kind: 'manual', lines: ['The Shed', 'Thornby'], postcode: 'ZZ1 1AA', matched: false },
    ['The Shed', 'Thornby', 'ZZ1 1AA'],
  ],
] as const)('displayAnswer: %s', (_, answer, lines) => {
  expect(displayAnswer(where, answer, 'en')).toEqual(lines);
});

it('displayAnswer shows what is no answer any more as it is kept', () => {
  expect(displayAnswer(where, 'here', 'en')).toEqual(['here']);
});
