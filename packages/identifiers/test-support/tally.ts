/** How many values a test tried, and how many of them held: summed up by `npm run test:vectors`. */
export interface Tally {
  readonly tried: number;
  readonly held: number;
}

declare module 'vitest' {
  interface TaskMeta {
    tally?: Tally;
    /** A line for the summary. */
    note?: string;
  }
}

/** Counts the values for which `holds` is true and keeps the first few others for the message of a failing test. */
export const tallyOf = <Value>(
  values: Iterable<Value>,
  holds: (value: Value) => boolean,
): Tally & { readonly lost: readonly Value[] } => {
  let tried = 0;
  const lost: Value[] = [];
  let losses = 0;
  for (const value of values) {
    tried += 1;
    if (holds(value)) continue;
    losses += 1;
    if (lost.length < 20) lost.push(value);
  }
  return { tried, held: tried - losses, lost };
};
