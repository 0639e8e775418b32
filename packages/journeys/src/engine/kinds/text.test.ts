import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { TextQuestion } from '../../model/question.js';

const question: TextQuestion = {
  kind: 'text',
  id: 'name',
  label: { en: 'Your name', cy: 'Eich enw' },
  noun: { en: 'your name', cy: 'eich enw' },
  maxLength: 10,
  minLength: 2,
};

describe('a text question', () => {
  it('is trimmed and put on one line', () => {
    expect(readOne(question, { name: '  Ann \r\n Lee ' }).answer).toBe('Ann Lee');
  });

  it('keeps its lines where it has several', () => {
    expect(readOne({ ...question, multiline: true }, { name: 'Ann\r\n\r\nLee\n' }).answer).toBe('Ann\n\nLee');
  });

  it.each([
    ['nothing', {}, ['name required: Enter your name'], ['name required: Rhowch eich enw']],
    ['spaces', { name: ' \u00A0\t' }, ['name required: Enter your name'], ['name required: Rhowch eich enw']],
    [
      'too much',
      { name: 'x'.repeat(11) },
      ['name too-long: Name must be 10 characters or less'],
      ['name too-long: Rhaid i’ch enw fod yn 10 nod neu lai'],
    ],
    [
      'too little',
      { name: 'x' },
      ['name too-short: Name must be 2 characters or more'],
      ['name too-short: Rhaid i’ch enw fod yn 2 nod neu fwy'],
    ],
    [
      'two values, which no page of ours sends',
      { name: ['Ann', 'Lee'] },
      ['name repeated: Give your name once'],
      ['name repeated: Rhowch eich enw unwaith yn unig'],
    ],
  ])('refuses %s', (_, form, english, welsh) => {
    expect(errorsOf(question, form)).toEqual(english);
    expect(welshErrorsOf(question, form)).toEqual(welsh);
  });

  it('counts letters and not their halves', () => {
    expect(readOne(question, { name: '😀'.repeat(10) }).errors).toEqual([]);
    expect(
      readOne({ ...question, multiline: true, minLength: 0 }, { name: 'a\r\nb\r\nc\r\nd\r\ne\r\nf' }).errors,
    ).toHaveLength(1);
    expect(readOne({ ...question, multiline: true, minLength: 0 }, { name: 'a\r\nb\r\nc\r\nd\r\ne' }).errors).toEqual(
      [],
    );
  });

  it('takes 200 characters in one line and 2,000 in several where nothing else is said', () => {
    const { maxLength: _max, minLength: _min, ...plain } = question;
    const errors = (multiline: boolean, length: number) =>
      readOne({ ...plain, multiline }, { name: 'x'.repeat(length) }).errors.length;
    expect([errors(false, 200), errors(false, 201), errors(true, 2000), errors(true, 2001)]).toEqual([0, 1, 0, 1]);
  });

  it('may be left empty where it is optional', () => {
    const reading = readOne({ ...question, optional: true }, { name: ' ' });
    expect([reading.errors, reading.answer]).toEqual([[], undefined]);
  });

  it('speaks in the journey’s own words', () => {
    const own = {
      ...question,
      messages: { 'too-long': { en: 'Shorten {noun} to {max}', cy: 'Byrhewch {noun.soft}' } },
    };
    expect(errorsOf(own, { name: 'x'.repeat(11) })).toEqual(['name too-long: Shorten your name to 10']);
    expect(welshErrorsOf(own, { name: 'x'.repeat(11) })).toEqual(['name too-long: Byrhewch eich enw']);
  });

  it('speaks English inside a Welsh message only where its noun has no Welsh', () => {
    expect(welshErrorsOf({ ...question, noun: { en: 'the colour' } }, {})).toEqual([
      'name required: Rhowch the colour',
    ]);
  });

  it('keeps what was typed, without what no page can show', () => {
    expect(readOne(question, { name: ' a\u0000b\uD800'.repeat(4) }).values).toEqual({ name: ' ab\uFFFD'.repeat(4) });
  });
});
