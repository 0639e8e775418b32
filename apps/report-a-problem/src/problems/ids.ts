/** The problems a resident may report, in the order in which they are offered. */
export const PROBLEM_IDS = [
  'pothole',
  'fly-tipping',
  'street-light',
  'graffiti',
  'missed-bin',
  'something-else',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];
