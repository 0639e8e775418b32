import { describe, expect, it } from 'vitest';
import { register } from '../register/register.js';
import { sampleCouncilText } from '../samples/sample-councils.js';
import { readCouncil } from './read-council.js';

const SAMPLES = [sampleCouncilText('hartwold'), sampleCouncilText('aberwennol'), sampleCouncilText('wexmoor')];
const PIECES = [
  '\t',
  '"',
  "'",
  ':',
  ': ',
  '-',
  '- ',
  '#',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '\n',
  '  ',
  '---\n',
  'null',
  '0',
  '~',
  '\u202e',
  '\uFFFD',
  '<<: ',
  '\r',
  '__proto__:',
  '?',
  'é',
];

/** Numbers from 0 to 1 that are the same at each run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

describe('readCouncil', () => {
  it('throws nothing and places every fault, whatever a hand does to the file (1,500 files)', () => {
    const random = seeded(39);
    const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
    let [good, bad] = [0, 0];
    for (let round = 0; round < 1_500; round += 1) {
      let text = pick(SAMPLES) ?? '';
      for (let edit = 0; edit <= random() * 3; edit += 1) {
        const at = Math.floor(random() * text.length);
        const length = random() < 0.5 ? 0 : Math.floor(random() * 30);
        text = text.slice(0, at) + (pick(PIECES) ?? '') + text.slice(at + length);
      }
      const result = readCouncil(text, { file: 'council.yml', register, today: '2026-11-24' });
      if (result.ok) good += 1;
      else bad += 1;
      const lines = text.split('\n').length;
      for (const fault of result.ok ? [] : result.faults) {
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.line).toBeLessThanOrEqual(lines);
        expect(fault.column).toBeGreaterThanOrEqual(1);
        expect(fault.message).not.toBe('');
        expect(fault.fix).not.toBe('');
        expect(fault.message).not.toMatch(/undefined|\[object|Invalid|NaN/);
      }
    }
    expect(good + bad).toBe(1_500);
    expect(bad).toBeGreaterThan(500);
  });

  it('does not drown in a file of unknown keys', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`).join('\n');
    const result = readCouncil(text, { file: 'council.yml', register });
    expect(result.ok ? 0 : result.faults.length).toBe(500);
  });
});
