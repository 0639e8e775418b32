import { describe, expect, it } from 'vitest';
import { causeOf, withoutPasswords } from './safe-cause.js';

describe('withoutPasswords', () => {
  it.each([
    ['Invalid URL: postgres://user:pa55@host/db', 'Invalid URL: postgres://user:…@host/db'],
    ['postgresql://u:p@ss:w@rd@host/db', 'postgresql://u:…@host/db'],
    ["host=db password='pa 55' user=u", 'host=db password=… user=u'],
    ['?user=u&password=pa55&ssl=1', '?user=u&password=…&ssl=1'],
    ['no password in this', 'no password in this'],
  ])('%s', (text, expected) => {
    expect(withoutPasswords(text)).toBe(expected);
  });
});

describe('causeOf', () => {
  it("keeps where a driver's error points, and none of its values", () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "people_email"'), {
      code: '23505',
      constraint: 'people_email',
      table: 'people',
      detail: 'Key (email)=(sian@resident.example) already exists.',
      params: ['sian@resident.example'],
      query: 'INSERT …',
    });
    const cause = causeOf(error);
    expect(cause).toMatchObject({ code: '23505', constraint: 'people_email', table: 'people', message: error.message });
    expect(JSON.stringify(cause, Object.getOwnPropertyNames(cause))).not.toContain('sian');
  });

  it('replaces the message of a data exception, which quotes the value', () => {
    const error = Object.assign(new Error('invalid input syntax for type integer: "07700 900123"'), { code: '22P02' });
    const cause = causeOf(error);
    expect(`${cause?.message} ${cause?.stack}`).not.toContain('900123');
    expect(cause?.stack).toContain('safe-cause.test');
  });

  it('is nothing for what is no error', () => {
    expect(causeOf('text')).toBeUndefined();
  });
});
