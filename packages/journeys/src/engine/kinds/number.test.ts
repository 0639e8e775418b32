import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { NumberQuestion } from '../../model/question.js';

const question: NumberQuestion = {
  kind: 'number',
  id: 'depth',
  label: { en: 'How deep is it?', cy: 'Pa mor ddwfn yw e?' },
  noun: { en: 'the depth', cy: 'dyfnder' },
  min: -5,
  max: 1500,
};

describe('a number question', () => {
  it.each([
    ['7', 7],
    [' 7 ', 7],
    ['1,500', 1500],
    ['1 500', 1500],
    ['-5', -5],
    ['−5', -5],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
  ])('reads %j', (typed, answer) => {
    expect(readOne(question, { depth: typed }).answer).toBe(answer);
  });

  it('reads decimals where it allows them', () => {
    const metres = { ...question, decimals: 2 };
    expect([readOne(metres, { depth: '0.25' }).answer, readOne(metres, { depth: '.5' }).answer]).toEqual([0.25, 0.5]);
  });

  it.each([
    ['', 'depth required: Enter the depth'],
    ['deep', 'depth format: Depth must be a number'],
    ['1,5', 'depth format: Depth must be a number'],
    ['1e3', 'depth format: Depth must be a number'],
    ['0x10', 'depth format: Depth must be a number'],
    ['Infinity', 'depth format: Depth must be a number'],
    ['-', 'depth format: Depth must be a number'],
    ['.', 'depth format: Depth must be a number'],
    ['1.5', 'depth whole: Depth must be a whole number'],
    ['-6', 'depth too-small: Depth must be -5 or more'],
    ['1501', 'depth too-large: Depth must be 1500 or less'],
    ['99999999999999999999', 'depth too-large: Depth must be 1500 or less'],
    ['-99999999999999999999', 'depth too-small: Depth must be -5 or more'],
  ])('refuses %j', (typed, error) => {
    expect(errorsOf(question, { depth: typed })).toEqual([error]);
  });

  it('says so in Welsh, with the noun as it changes there', () => {
    expect(welshErrorsOf(question, { depth: 'x' })).toEqual(['depth format: Rhaid i ddyfnder fod yn rhif']);
    expect(welshErrorsOf(question, {})).toEqual(['depth required: Rhowch ddyfnder']);
  });

  it('names how many decimals it allows', () => {
    expect(errorsOf({ ...question, decimals: 2 }, { depth: '0.125' })).toEqual([
      'depth decimals: Depth must have no more than 2 digits after the decimal point',
    ]);
  });
});
