import { visibleLines } from './visible.js';

/** What a failure says in draft Welsh: what happened, and the next step. */
export interface WelshWords {
  readonly message: string;
  readonly next: string;
}

/** A failure that a person can act on: a code to search for, what happened, why, and the next step. */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    readonly code: string,
    message: string,
    readonly next: string,
    options?: { cause?: unknown; readonly details?: readonly string[]; readonly welsh?: WelshWords },
  ) {
    super(message, options);
    this.details = options?.details ?? [];
    this.welsh = options?.welsh;
  }
  readonly details: readonly string[];
  /** The same in draft Welsh, where it is there. */
  readonly welsh: WelshWords | undefined;
  /** The language in which it is printed, where it has words for it. */
  language: 'en' | 'cy' = 'en';
  /** With which the program ends. */
  exitCode = 1;
}

/** As it is printed on standard error: nothing that a terminal would obey, wherever it comes from. */
export const formatError = (error: CliError): string => {
  const welsh = error.language === 'cy' ? error.welsh : undefined;
  const { message, next } = welsh ?? error;
  return visibleLines(
    [
      `guildhall: ${message} [${error.code}]`,
      ...error.details.map((line) => `  ${line}`),
      `  ${welsh ? 'Beth i’w wneud' : 'What to do'}: ${next}`,
    ].join('\n'),
  );
};
