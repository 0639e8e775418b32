import { expect, test } from 'vitest';
import { NotStaffError, staffMemberOf, tellsAll } from './staff-claims.js';

const required = { name: 'roles', value: 'street-problems' };

test.each([
  [
    { sub: 'u1', name: 'Dewi Rees', roles: ['street-problems', 'x'] },
    { subject: 'u1', name: 'Dewi Rees' },
  ],
  [
    { sub: 'u1', email: 'd@hartwold.example', roles: 'street-problems' },
    { subject: 'u1', name: 'd@hartwold.example' },
  ],
  [
    { sub: 'u1', name: ' ', roles: ['street-problems'] },
    { subject: 'u1', name: 'u1' },
  ],
])('%j is staff', (claims, staff) => {
  expect(staffMemberOf(claims, required)).toEqual(staff);
});

test.each([
  {},
  { sub: 'u1' },
  { sub: 'u1', roles: [] },
  { sub: 'u1', roles: 'street-problems-not' },
  { sub: 'u1', roles: { value: 'street-problems' } },
  { sub: '', roles: 'street-problems' },
  { sub: 1, roles: 'street-problems' },
])('%j is nobody', (claims) => {
  expect(() => staffMemberOf(claims, required)).toThrow(NotStaffError);
});

test('a claim that every object has is not held by everyone', () => {
  expect(() => staffMemberOf({ sub: 'u1' }, { name: 'constructor', value: 'Object' })).toThrow(NotStaffError);
});

test.each([
  [{ sub: 'u1', name: 'Dewi' }, false],
  [{ sub: 'u1', roles: [] }, false],
  [{ sub: 'u1', name: 'Dewi', roles: [] }, true],
])('%j tells all: %s', (claims, expected) => {
  expect(tellsAll(claims, required)).toBe(expected);
});
