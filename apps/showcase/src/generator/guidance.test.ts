import { describe, expect, test } from 'vitest';
import { guidanceName, guided } from './guidance.js';

const INPUT = 'https://design-system.service.gov.uk/components/text-input/';

describe('the guidance of what is described', () => {
  test.each([
    ['its own', `Asks for text. ${INPUT}`, 'Asks for text.', INPUT],
    ['that of what it belongs to', 'What the label says.', 'What the label says.', `${INPUT}#how-it-works`],
    ['its own part of a page', `Helps. ${INPUT}#hint-text`, 'Helps.', `${INPUT}#hint-text`],
  ])('%s', (_what, description, text, guidance) => {
    expect(guided({ description }, `${INPUT}#how-it-works`)).toEqual({ description: text, guidance });
  });
});

test.each([
  [INPUT, 'Text input'],
  [`${INPUT}#hint-text`, 'Text input: hint text'],
  ['https://design-system.service.gov.uk/patterns/addresses/', 'Addresses'],
])('%s is about “%s”', (address, name) => {
  expect(guidanceName(address)).toBe(name);
});
