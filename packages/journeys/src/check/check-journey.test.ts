import { describe, expect, it } from 'vitest';
import { sample, sampleWith } from '../../test/sample-journey.js';
import { assertJourney, checkJourney } from './check-journey.js';
import { JourneyError } from './fault.js';

describe('checkJourney', () => {
  it('finds nothing in a sound journey', () => {
    expect(checkJourney(sample)).toEqual([]);
  });

  it('changes nothing', () => {
    const before = JSON.stringify(sample);
    checkJourney(sample);
    expect(JSON.stringify(sample)).toBe(before);
  });
});

describe('assertJourney', () => {
  it('hands a sound journey on', () => {
    expect(assertJourney(sample)).toBe(sample);
  });

  it('throws every fault with its place and remedy', () => {
    const faulty = sampleWith((draft) => {
      draft.first = 'begin';
      draft.referencePrefix = 'x';
    });
    const thrown = (): void => {
      assertJourney(faulty);
    };
    expect(thrown).toThrow(JourneyError);
    expect(thrown).toThrow(
      /"bulky-waste" has 2 faults:\n {2}referencePrefix: .*\n {2}first: There is no page "begin"\./,
    );
  });
});
