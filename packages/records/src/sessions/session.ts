import type { JsonObject } from '../json.js';

/** A web session, of a resident or of staff. */
export interface Session<Data extends object = JsonObject> {
  readonly id: string;
  readonly data: Data;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** When it ends if it is not used again. */
  readonly expiresAt: Date;
}

/** A session with its token, which is handed out once and never stored. */
export interface NewSession<Data extends object = JsonObject> extends Session<Data> {
  /** 256 random bits in base64url, for the cookie. */
  readonly token: string;
}

export interface NewSessionOptions<Data extends object = JsonObject> {
  readonly data?: Data | undefined;
  /** Ends after so many minutes without use; default 120. */
  readonly idleMinutes?: number | undefined;
  /** Ends after so many minutes in all; default 1440 (a day). */
  readonly totalMinutes?: number | undefined;
}

export interface Sessions {
  /** The session of a token, or undefined when there is no token, it is unknown, or its session has ended. */
  open<Data extends object = JsonObject>(token: string | undefined): Promise<Session<Data> | undefined>;
  /**
   * The session of a token that was handed out before anything was stored (a cookie set with the first form), made now if it
   * is not there; one that has ended under the same token is replaced by an empty one.
   * @throws {RecordsError} `bad-input` where it is no token
   */
  adopt<Data extends object = JsonObject>(token: string, options?: NewSessionOptions<Data>): Promise<Session<Data>>;
  create<Data extends object = JsonObject>(options?: NewSessionOptions<Data>): Promise<NewSession<Data>>;
  /**
   * Gives a session a new token; the old token is worth nothing from then on. Do so at sign-in, so that a
   * token planted before it is of no use (session fixation). Undefined when the session has ended.
   */
  rotate<Data extends object = JsonObject>(id: string): Promise<NewSession<Data> | undefined>;
  /** Notes that the session is in use. Writes at most once a minute; call it on every request. */
  touch(session: Session<object>): Promise<void>;
  /**
   * Changes the named keys of the data and leaves the others, so that two requests at once don't undo each other; a key
   * that is `undefined` is removed. False when the session has ended.
   */
  save<Data extends object = JsonObject>(
    id: string,
    changes: { readonly [Key in keyof Data]?: Data[Key] | undefined },
  ): Promise<boolean>;
  /** Ends a session, with the journeys under way in it. */
  destroy(id: string): Promise<void>;
  /** Deletes sessions that have ended, with their journeys, and says how many. Run it every few minutes. */
  sweepExpired(): Promise<number>;
}
