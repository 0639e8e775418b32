/** One area in a register of GSS codes. */
export interface GssEntry {
  readonly code: string;
  readonly name: string;
  /** Codes that took its place, where it is no longer in use. */
  readonly replacedBy?: readonly string[] | undefined;
  /** ISO date from which it is no longer in use. */
  readonly ended?: string | undefined;
}

/** The register that a code is looked up in. This package ships none: registers age, and the council package has one. */
export interface GssRegister {
  /** ISO date from which the register holds. */
  readonly holdsFrom: string;
  /** The entry of a code, current or former. */
  find(code: string): GssEntry | undefined;
}
