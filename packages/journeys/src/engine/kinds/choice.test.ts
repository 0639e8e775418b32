import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { ChoiceQuestion, ChoicesQuestion } from '../../model/question.js';

const shared = {
  id: 'size',
  label: { en: 'How big is it?', cy: 'Pa mor fawr yw e?' },
  noun: { en: 'how big it is', cy: 'pa mor fawr yw e' },
  options: [
    { value: 'small', label: { en: 'Small', cy: 'Bach' } },
    {
      value: 'large',
      label: { en: 'Large', cy: 'Mawr' },
      reveals: [
        {
          kind: 'text' as const,
          id: 'metres',
          label: { en: 'How many metres', cy: 'Sawl metr' },
          noun: { en: 'how many metres', cy: 'sawl metr' },
        },
      ],
    },
  ],
};
const one: ChoiceQuestion = { ...shared, kind: 'choice' };
const many: ChoicesQuestion = { ...shared, kind: 'choices' };

describe('a choice', () => {
  it('is one of its options', () => {
    expect(readOne(one, { size: 'small' }).answer).toBe('small');
  });

  it.each([
    ['nothing', {}, 'size required: Select how big it is', 'size required: Dewiswch pa mor fawr yw e'],
    [
      'what is no option',
      { size: 'huge' },
      'size not-a-choice: Select how big it is from the list',
      'size not-a-choice: Dewiswch pa mor fawr yw e o’r rhestr',
    ],
    [
      'a name that every object has',
      { size: 'constructor' },
      'size not-a-choice: Select how big it is from the list',
      undefined,
    ],
    ['two at once', { size: ['small', 'large'] }, 'size repeated: Give how big it is once', undefined],
  ])('refuses %s', (_, form, english, welsh) => {
    expect(errorsOf(one, form)).toEqual([english]);
    if (welsh !== undefined) expect(welshErrorsOf(one, form)).toEqual([welsh]);
  });

  it('asks what its option reveals, and only then', () => {
    expect(errorsOf(one, { size: 'large' })).toEqual(['metres required: Enter how many metres']);
    expect(readOne(one, { size: 'large', metres: '4' }).answers).toEqual({ size: 'large', metres: '4' });
    expect(readOne(one, { size: 'small', metres: '4' }).answers).toEqual({ size: 'small' });
  });

  it('keeps what was typed under an option although none was chosen', () => {
    expect(readOne(one, { metres: '4' }).values).toEqual({ metres: '4' });
  });
});

describe('many choices', () => {
  it('come in the order of the options, each once', () => {
    expect(readOne(many, { size: ['large', 'small', 'large'], metres: '4' }).answer).toEqual(['small', 'large']);
    expect(readOne(many, { size: 'small' }).answer).toEqual(['small']);
  });

  it('are refused where one is no option, or none is chosen', () => {
    expect(errorsOf(many, { size: ['small', 'huge'] })).toEqual([
      'size not-a-choice: Select how big it is from the list',
    ]);
    expect(errorsOf(many, { size: [] })).toEqual(['size required: Select how big it is']);
  });

  it('ask what a chosen option reveals', () => {
    expect(errorsOf(many, { size: ['small', 'large'] })).toEqual(['metres required: Enter how many metres']);
  });

  it('may be none where the question is optional', () => {
    const reading = readOne({ ...many, optional: true }, {});
    expect([reading.errors, reading.answers]).toEqual([[], {}]);
  });
});
