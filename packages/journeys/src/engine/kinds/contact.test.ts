import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { DeclarationQuestion, EmailQuestion, PhoneQuestion } from '../../model/question.js';
import { displayAnswer, fillQuestion } from './index.js';

const email: EmailQuestion = {
  kind: 'email',
  id: 'email',
  label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  noun: { en: 'your email address', cy: 'eich cyfeiriad e-bost' },
};
const phone: PhoneQuestion = {
  kind: 'phone',
  id: 'phone',
  label: { en: 'Telephone number', cy: 'Rhif ffôn' },
  noun: { en: 'a telephone number', cy: 'rhif ffôn' },
};
const declaration: DeclarationQuestion = {
  kind: 'declaration',
  id: 'agree',
  label: { en: 'It is so', cy: 'Mae felly' },
  noun: { en: 'that it is so', cy: 'ei fod felly' },
};

describe('an email question', () => {
  it('keeps the address as it is written', () => {
    expect(readOne(email, { email: ' Ann@Post.EXAMPLE ' }).answer).toBe('Ann@post.example');
  });

  it('speaks as identifiers do', () => {
    expect(errorsOf(email, { email: 'ann' })).toEqual([expect.stringMatching(/^email format: Enter an email address/)]);
    expect(welshErrorsOf(email, { email: 'ann' })).toEqual([expect.stringMatching(/^email format: Rhowch/)]);
    expect(errorsOf(email, {})).toEqual(['email required: Enter your email address']);
  });

  it('takes test addresses only where they are allowed', () => {
    expect(errorsOf(email, { email: 'ann@post.example' }, { testValues: false })).toHaveLength(1);
    expect(errorsOf(email, { email: 'ann@post.example' })).toEqual([]);
  });
});

describe('a phone question', () => {
  it.each([
    ['01632 960001', '+44 1632 960001'],
    ['(01632) 960-001', '+44 1632 960001'],
    ['+44 7700 900982', '+44 7700 900982'],
  ])('reads %s', (typed, answer) => {
    expect(readOne(phone, { phone: typed }).answer).toBe(answer);
  });

  it.each([
    ['+44 7700 900982', '07700 900982'],
    ['+33 1 23 45 67 89', '+33 1 23 45 67 89'],
  ])('shows %s as it is written and dialled in the UK', (answer, shown) => {
    expect(displayAnswer(phone, answer, 'en')).toEqual([shown]);
    expect(fillQuestion(phone, answer)).toEqual({ phone: shown });
  });

  it('refuses what is no number, and drama numbers where test values are not allowed', () => {
    expect(errorsOf(phone, { phone: '12' })).toEqual([expect.stringMatching(/^phone format: Enter a phone number/)]);
    expect(errorsOf(phone, { phone: '01632 960001' }, { testValues: false })).toHaveLength(1);
    expect(welshErrorsOf(phone, {})).toEqual(['phone required: Rhowch rif ffôn']);
  });
});

describe('a declaration', () => {
  it('is true where it is ticked, and nothing else', () => {
    expect(readOne(declaration, { agree: 'yes' }).answer).toBe(true);
    expect(errorsOf(declaration, {})).toEqual(['agree required: Confirm that it is so']);
    expect(errorsOf(declaration, { agree: 'true' })).toEqual(['agree required: Confirm that it is so']);
    expect(welshErrorsOf(declaration, {})).toEqual(['agree required: Cadarnhewch ei fod felly']);
  });
});
