import type { Database } from '@guildhall/database';

/** demo: invented people, may be cleared; preview: a trial; live: real residents. */
export type Mode = 'demo' | 'preview' | 'live';

/** What every part of the records works with. */
export interface Context {
  readonly database: Database;
  readonly mode: Mode;
  readonly now: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
}
