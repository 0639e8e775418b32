/** A member of staff who has signed in. */
export interface StaffMember {
  /** The sign-in service's own stable id for the person, or `stand-in:…` in demo mode. */
  readonly subject: string;
  readonly name: string;
}

/** What a web session remembers besides journeys. JSON. */
export interface SessionData {
  readonly staff?: StaffMember | undefined;
  /** A sign-in that has been started and not come back yet. */
  readonly signIn?:
    | { readonly state: string; readonly nonce: string; readonly verifier: string; readonly returnTo: string }
    | undefined;
}
