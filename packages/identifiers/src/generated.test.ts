import { describe, expect, it } from 'vitest';
import { IDENTIFIERS } from '../test-support/all.js';
import { SEED, seededRandom } from '../test-support/random.js';
import { tallyOf } from '../test-support/tally.js';

const COUNT = 10_000;

describe('generated test values', () => {
  it.for(Object.keys(IDENTIFIERS))('%s: 10,000 pass where they are allowed', (name, { task }) => {
    const identifier = IDENTIFIERS[name];
    if (identifier === undefined) throw new Error(name);
    const random = seededRandom(SEED);
    const values = Array.from({ length: COUNT }, () => identifier.generateTestValue(random));
    const tally = tallyOf(values, (value) => identifier.is(value, { testValues: true }));
    task.meta.tally = tally;
    task.meta.note = `generated: ${name}`;
    expect(tally).toEqual({ tried: COUNT, held: COUNT, lost: [] });
    // Every source of numbers will do, the one that only gives the greatest or the least among them.
    for (const edge of [0, 1 - Number.EPSILON / 2])
      expect(
        identifier.is(
          identifier.generateTestValue(() => edge),
          { testValues: true },
        ),
      ).toBe(true);
  });
});
