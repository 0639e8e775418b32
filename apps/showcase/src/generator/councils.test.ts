import { expect, test } from 'vitest';
import { shownCouncils } from './councils.js';

test('every fictional council has its theme and its logo', () => {
  const councils = shownCouncils();
  expect(councils.map(({ key }) => key)).toEqual(['hartwold', 'aberwennol', 'marlshire', 'wexmoor']);
  for (const { css, logo } of councils) {
    expect(css).toMatch(/^:root\{--guildhall-font-family:/);
    expect(logo).toMatch(/^data:image\/svg\+xml;base64,/);
  }
  expect(new Set(councils.map(({ css }) => css)).size).toBe(councils.length);
});
