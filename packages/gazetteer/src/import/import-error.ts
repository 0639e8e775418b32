import type { RefusedRow } from './report.js';

/** Why an import, or the building of a postcode directory, wrote nothing. */
export type ImportFault =
  | 'no-addresses'
  | 'test-values-not-allowed'
  | 'not-this-format'
  | 'full-supply-as-update'
  | 'unreadable-encoding'
  | 'truncated-archive'
  | 'altered-archive'
  | 'encrypted-archive'
  | 'archive-too-large'
  | 'no-data-file'
  | 'archive-needs-a-path';

/** Thrown when an import wrote nothing; the file that was there before is untouched. */
export class ImportError extends Error {
  readonly code: ImportFault;
  /** What had been found until then. */
  readonly refusals: readonly RefusedRow[];

  constructor(code: ImportFault, message: string, refusals: readonly RefusedRow[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
    this.code = code;
    this.refusals = refusals;
  }
}
