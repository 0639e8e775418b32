/**
 * - `run-changed`: the journey was changed (in another tab) after the version that was to be submitted
 * - `not-demo`: something that is for demo mode alone was asked for in another mode
 * - `bad-input`: an argument that can't be kept
 */
export type RecordsErrorCode = 'run-changed' | 'not-demo' | 'bad-input';

/** An error of this package's own; the database's are `DatabaseError`s. Its message holds no personal data. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';

  constructor(
    readonly code: RecordsErrorCode,
    message: string,
  ) {
    super(message);
  }
}
