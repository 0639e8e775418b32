import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { AddressQuestion } from '../../model/question.js';

const question: AddressQuestion = {
  kind: 'address',
  id: 'home',
  label: { en: 'What is your address?', cy: 'Beth yw eich cyfeiriad?' },
  noun: { en: 'your address', cy: 'eich cyfeiriad' },
};

describe('an address question', () => {
  it('looks its postcode up', () => {
    const reading = readOne(question, { 'home-postcode': 'zz1 1aa' });
    expect(reading.lookup).toEqual({ questionId: 'home', kind: 'postcode', query: 'ZZ1 1AA', display: 'ZZ1 1AA' });
    expect(reading.answer).toBeUndefined();
  });

  it('needs a postcode', () => {
    expect(errorsOf(question, {})).toEqual(['home-postcode required: Enter a full UK postcode']);
    expect(welshErrorsOf(question, {})).toEqual(['home-postcode required: Rhowch god post llawn yn y DU']);
    expect(errorsOf(question, { 'home-postcode': 'Mill Lane' })).toEqual([
      expect.stringMatching(/^home-postcode format: /),
    ]);
    expect(errorsOf({ ...question, optional: true }, {})).toEqual([]);
  });

  const byHand = (parts: Record<string, string>) => ({
    'home-way': 'manual',
    ...Object.fromEntries(Object.entries(parts).map(([part, typed]) => [`home-${part}`, typed])),
  });

  it('may be typed by hand', () => {
    const form = byHand({ line1: '1 Mill Lane', line2: ' ', town: 'Thornby', postcode: 'zz11aa' });
    expect(readOne(question, form).answer).toEqual({
      kind: 'manual',
      lines: ['1 Mill Lane', 'Thornby'],
      postcode: 'ZZ1 1AA',
      matched: false,
    });
  });

  it('says what is missing of one typed by hand', () => {
    expect(errorsOf(question, byHand({}))).toEqual([
      'home-line1 line1-required: Enter address line 1, typically the building and street',
      'home-town town-required: Enter town or city',
    ]);
    expect(errorsOf(question, byHand({ line1: '1 Mill Lane', town: 'x'.repeat(101), postcode: 'ZZ' }))).toEqual([
      'home-town line-too-long: Each part of the address must be 100 characters or less',
      expect.stringMatching(/^home-postcode format: /),
    ]);
  });
});
