import { describe, expect, it } from 'vitest';
import { localise } from './language.js';

describe('localise', () => {
  it.each([
    [{ en: 'Hello', cy: 'Helo' }, 'en', 'Hello'],
    [{ en: 'Hello', cy: 'Helo' }, 'cy', 'Helo'],
    [{ en: 'Hello' }, 'cy', 'Hello'],
  ] as const)('of %j in %s is %s', (text, language, said) => {
    expect(localise(text, language)).toBe(said);
  });
});
