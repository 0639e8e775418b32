/** A file that cannot be fixed with certainty as it is: the message says why, in which row, and what to do first. */
export class UnfixableError extends Error {
  override readonly name = 'UnfixableError';
  constructor(
    /** The row in the way, as a spreadsheet numbers it. */
    readonly row: number,
    reason: string,
    /** The first row that must be corrected: `row`, or one above it where several are in the way. */
    readonly firstRow = row,
  ) {
    super(`Row ${row} ${reason}`);
  }
}
