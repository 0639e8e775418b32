import { expect, it } from 'vitest';
import phones from '../test-data/notify-phone.json' with { type: 'json' };
import postcodes from '../test-data/notify-postcode.json' with { type: 'json' };
import parsing from '../test-data/postcode-parse.json' with { type: 'json' };
import { runVectors } from '../test-support/vectors.js';

const suites = runVectors({ 'notify-phone': phones, 'notify-postcode': postcodes, 'postcode-parse': parsing });

it.for(suites)('$name: $held of $tried', ({ name, tried, held, lost }, { task }) => {
  task.meta.tally = { tried, held };
  task.meta.note = name;
  expect(lost).toEqual([]);
  expect(held).toBe(tried);
  expect(tried).toBeGreaterThan(0);
});

it('has all 24 postcodes and all 41 UK phone numbers', () => {
  expect(suites.find(({ name }) => name === 'real UK postcodes')?.tried).toBe(24);
  expect(suites.find(({ name }) => name === 'UK phone numbers')?.tried).toBe(41);
});
