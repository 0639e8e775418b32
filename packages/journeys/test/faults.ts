import { expect, test } from 'vitest';
import { checkJourney } from '../src/index.js';
import { type Draft, sampleWith } from './sample-journey.js';

export interface FaultCase {
  /** What is wrong with the sample after the change. */
  readonly name: string;
  readonly change: (draft: Draft) => void;
  /** Places of the faults, in order; empty where the change is no fault. */
  readonly where: readonly string[];
  /** Part of the first message or remedy. */
  readonly says?: string;
}

/** Changes the sample in each way and finds the faults of one code, each with its place, a message and a remedy. */
export const testFault = (code: string, cases: readonly FaultCase[]): void => {
  test.each(cases)(`${code}: $name`, ({ change, where, says }) => {
    const faults = checkJourney(sampleWith(change)).filter((fault) => fault.code === code);
    expect(faults.map((fault) => fault.where)).toEqual(where);
    for (const { message, remedy } of faults) {
      expect(message).toMatch(/^\S.*[.:?)]$/s);
      expect(remedy).toMatch(/\S.*[.?}]$|:.*\S$/s);
    }
    if (says !== undefined) expect(`${faults[0]?.message} ${faults[0]?.remedy}`).toContain(says);
  });
};
