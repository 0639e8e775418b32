import type { Queryable } from '@guildhall/database';
import type { JsonValue } from '../json.js';

/** Something to send on, for the adapter that takes messages of its kind. */
export interface NewMessage {
  /** `webhook`, `email`, `open311`, … */
  readonly kind: string;
  readonly payload: JsonValue;
  /** Not to be sent before; default at once. */
  readonly notBefore?: Date | undefined;
}

/** A message that this worker, and no other, is to deliver before `leasedUntil`. */
export interface LeasedMessage {
  /** UUID; the idempotency key towards the receiver: the same at every attempt. */
  readonly id: string;
  readonly kind: string;
  readonly payload: JsonValue;
  /** Reference of the submission it is about. */
  readonly reference: string | undefined;
  /** From 1. */
  readonly attempt: number;
  readonly createdAt: Date;
  readonly lease: string;
  readonly leasedUntil: Date;
}

/** A message that was given up on. */
export interface DeadMessage {
  readonly id: string;
  readonly kind: string;
  readonly payload: JsonValue;
  readonly reference: string | undefined;
  readonly attempts: number;
  readonly lastFailure: string | undefined;
  readonly createdAt: Date;
  readonly deadAt: Date;
}

export interface LeaseOptions {
  /** Kinds that the worker delivers; default all. */
  readonly kinds?: readonly string[] | undefined;
  /** Default 10. */
  readonly limit?: number | undefined;
  /** How long the worker has; default 60. Longer than the longest delivery, or it may be sent twice. */
  readonly seconds?: number | undefined;
}

export interface Failure {
  /** For staff, in plain English, without personal data. Kept up to 500 characters. */
  readonly reason: string;
  /** False when trying again can't help; default true. */
  readonly retry?: boolean | undefined;
  /** When the receiver said when to come back. */
  readonly notBefore?: Date | undefined;
}

export type FailOutcome =
  | { readonly outcome: 'again'; readonly at: Date }
  | { readonly outcome: 'dead' }
  /** The lease had run out and another worker has the message, or it is delivered. */
  | { readonly outcome: 'lease-lost' };

export interface OutboxCounts {
  readonly waiting: number;
  readonly dead: number;
  /** When the oldest message that waits was written. */
  readonly oldestWaiting: Date | undefined;
}

/**
 * Messages to other systems, delivered at least once. Those of one submission and kind go out in the order in which they were
 * written: a later one waits until the earlier is delivered or dead.
 */
export interface Outbox {
  /** Adds messages in the transaction that makes them necessary. `reference` ties them to a submission. */
  enqueue(transaction: Queryable, messages: readonly NewMessage[], reference?: string): Promise<void>;
  /** Takes messages that are due. Whoever dies with a lease loses nothing: it runs out, and they are due again. */
  lease(options?: LeaseOptions): Promise<readonly LeasedMessage[]>;
  /** Notes the delivery. False when the lease had run out and another worker has the message. */
  complete(message: Pick<LeasedMessage, 'id' | 'lease'>): Promise<boolean>;
  /** Notes a failed attempt: again later, each time after a longer pause, or dead after 15 attempts (about two days). */
  fail(message: Pick<LeasedMessage, 'id' | 'lease'>, failure: Failure): Promise<FailOutcome>;
  /** Dead messages, the newest first; up to `limit` (default 100). */
  dead(limit?: number): Promise<readonly DeadMessage[]>;
  /** Gives a dead message a new run of attempts, from now. False when it is not dead. */
  sendAgain(id: string): Promise<boolean>;
  counts(): Promise<OutboxCounts>;
}
