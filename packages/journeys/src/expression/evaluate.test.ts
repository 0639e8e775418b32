import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/answers.js';
import { conditionHolds } from './evaluate.js';

const answers: Answers = {
  category: 'pothole',
  size: 3,
  since: '2026-11-20',
  agree: true,
  many: ['a', 'b'],
  home: { kind: 'manual', lines: ['1 Mill Lane'], matched: false },
};

describe('conditionHolds', () => {
  it.each([
    ["category = 'pothole'", true],
    ["category = 'Pothole'", false],
    ["category != 'graffiti'", true],
    ["category in ['graffiti', 'pothole']", true],
    ["category in ['graffiti']", false],
    ['size = 3', true],
    ["size = '3'", false],
    ['size in [1, 3]', true],
    ["size in ['3']", false],
    ['size > 2 and size <= 3', true],
    ['size >= 4 or size < 3', false],
    ["since >= '2026-11-20'", true],
    ["since < '2026-11-20'", false],
    ["category > 'a'", false],
    ['agree', true],
    ['agree = true', true],
    ['not agree', false],
    ['agree = 1', false],
    ["'a' in many", true],
    ["'c' in many", false],
    ["many = 'a'", false],
    ['many', false],
    ['size', false],
    ['home = home', false],
    ['answered(home)', true],
  ])('%s is %s', (source, expected) => {
    expect(conditionHolds(source, answers)).toBe(expected);
  });

  it.each([
    ["missing = 'x'", false],
    ["missing != 'x'", true],
    ['missing = missing', false],
    ['missing < 3', false],
    ['missing >= 3', false],
    ["missing in ['x']", false],
    ["'x' in missing", false],
    ['missing', false],
    ['not missing', true],
    ['answered(missing)', false],
  ])('an unanswered question equals nothing: %s is %s', (source, expected) => {
    expect(conditionHolds(source, answers)).toBe(expected);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])('%s is no answer', (name) => {
    expect(conditionHolds(`answered(${name})`, answers)).toBe(false);
    expect(conditionHolds(`answered(${name})`, { ...answers, [name]: 'x' })).toBe(true);
  });

  it('does not hold where it cannot be read', () => {
    expect(conditionHolds("category = 'pothole", answers)).toBe(false);
    expect(conditionHolds('', answers)).toBe(false);
  });

  it('gives the same after thousands of others have been read', () => {
    for (let n = 0; n < 6000; n += 1) conditionHolds(`size = ${n}`, answers);
    expect(conditionHolds('size = 3', answers)).toBe(true);
    expect(conditionHolds('size = 4', answers)).toBe(false);
  });
});
