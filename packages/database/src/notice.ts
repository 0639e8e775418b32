/** Something worth a line in the log, in plain English and without values or passwords. */
export interface Notice {
  readonly kind: 'waiting' | 'connection' | 'durability' | 'lock' | 'housekeeping' | 'server';
  readonly message: string;
}

export type Notify = (notice: Notice) => void;

/** Hands notices to `listener`; a listener that throws harms nothing. */
export const notifier =
  (listener: Notify | undefined): Notify =>
  (notice) => {
    try {
      listener?.(notice);
    } catch {
      // A log that fails must not fail the database.
    }
  };
