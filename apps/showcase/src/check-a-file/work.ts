import type {
  Change,
  ContentKind,
  FixReport,
  Report,
  Standard,
  StandardMatch,
  StandardSummary,
} from '@guildhall/datasets';

/** What the worker is asked. */
export type Work =
  | { readonly task: 'look'; readonly file: File; readonly standards: readonly StandardSummary[] }
  | { readonly task: 'check'; readonly file: File; readonly standard: Standard }
  | { readonly task: 'fix'; readonly file: File; readonly standard: Standard };

/** What a first look at a file tells. */
export interface Looked {
  readonly kind: ContentKind;
  /** The id of the standard that it follows, where that is clear. */
  readonly standard: string | undefined;
  /** The likeliest, the best first. */
  readonly candidates: readonly StandardMatch[];
}

/** A clean copy, and what was changed in it. */
export interface Fixed extends Pick<FixReport, 'changed' | 'truncated'> {
  readonly copy: Blob;
  readonly changes: readonly Change[];
}

/** What the worker answers: how far it is, now and then, and one of the others at the end. */
export type Answer =
  | { readonly is: 'progress'; readonly bytes: number }
  | { readonly is: 'looked'; readonly looked: Looked }
  | { readonly is: 'checked'; readonly report: Report }
  | { readonly is: 'fixed'; readonly fixed: Fixed }
  | { readonly is: 'failed'; readonly reason: FailureReason; readonly detail: string };

/** Why the worker gave up: the file cannot be read (any more), a row cannot be copied with certainty, or a fault of ours. */
export type FailureReason = 'unreadable' | 'unfixable' | 'crashed';

/** That the worker gave up, or fell over. */
export class WorkFailure extends Error {
  override readonly name = 'WorkFailure';
  constructor(
    readonly reason: FailureReason,
    /** What it said, in English: for whoever mends this page. */
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
