/** A failure that a person can act on: a code to search for, what happened, why, and the next step. */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    readonly code: string,
    message: string,
    readonly next: string,
    options?: { cause?: unknown; readonly details?: readonly string[] },
  ) {
    super(message, options);
    this.details = options?.details ?? [];
  }
  readonly details: readonly string[];
  /** With which the program ends. */
  exitCode = 1;
}

/** As it is printed on standard error. */
export const formatError = (error: CliError): string =>
  [
    `guildhall: ${error.message} [${error.code}]`,
    ...error.details.map((line) => `  ${line}`),
    `  What to do: ${error.next}`,
  ].join('\n');
