import { expect, test } from 'vitest';
import { safeReturnTo } from './return-to.js';

test.each([
  '/staff',
  '/staff/submissions/RP-7K3M-92QD',
  '/cy/staff?status=received&page=2',
  '/',
  '/report-a-problem?change=1',
])('%s is kept', (path) => {
  expect(safeReturnTo(path)).toBe(path);
});

test.each([
  undefined,
  ['/staff'],
  'https://elsewhere.example/staff',
  '//elsewhere.example/staff',
  '/staff//elsewhere.example',
  '/staff/../admin',
  '/\\elsewhere.example',
  '/staff\r\nSet-Cookie: a=b',
  `/staff/${'a'.repeat(400)}`,
])('%j leads to the list', (path) => {
  expect(safeReturnTo(path)).toBe('/staff');
});
