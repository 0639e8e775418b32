/** A file that cannot be fixed with certainty as it is: the message says why, in which row, and what to do first. */
export class UnfixableError extends Error {
  override readonly name = 'UnfixableError';
  constructor(
    /** The row in the way, as a spreadsheet numbers it. */
    readonly row: number,
    reason: string,
  ) {
    super(`Row ${row} ${reason}`);
  }
}
