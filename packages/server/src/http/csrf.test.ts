import { expect, test } from 'vitest';
import { csrfMatches, csrfToken } from './csrf.js';

const key = new Uint8Array(32).fill(7);

test('a token fits its own session and no other', () => {
  const token = csrfToken(key, 'session-a');
  expect(csrfMatches(key, 'session-a', token)).toBe(true);
  expect(csrfMatches(key, 'session-b', token)).toBe(false);
  expect(csrfMatches(new Uint8Array(32), 'session-a', token)).toBe(false);
});

test.each([undefined, '', 'x', ['a'], `${csrfToken(key, 'session-a')}x`])('%j is refused', (posted) => {
  expect(csrfMatches(key, 'session-a', posted)).toBe(false);
});
