/** One way in which a journey is wrong. */
export interface JourneyFault {
  /** Stable, for programs: `unknown-page`. */
  readonly code: string;
  /** The place in the file: `pages[2].questions[0].label.cy`; empty for the whole. */
  readonly where: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

const lineOf = (fault: JourneyFault): string => {
  const where = fault.where === '' ? 'journey' : fault.where;
  return `  ${where}: ${fault.message} ${fault.remedy} [${fault.code}]`;
};

/** A journey that must not be served. Its message lists every fault, one a line. */
export class JourneyError extends Error {
  override readonly name = 'JourneyError';

  constructor(
    readonly journeyId: string,
    readonly faults: readonly JourneyFault[],
  ) {
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super(`The journey ${JSON.stringify(journeyId)} has ${count}:\n${faults.map(lineOf).join('\n')}`);
  }
}
