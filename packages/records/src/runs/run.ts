import type { JsonObject } from '../json.js';

/** A journey under way: what a resident has answered so far in one service. */
export interface JourneyRun<State extends object = JsonObject> {
  readonly id: string;
  readonly sessionId: string;
  readonly service: string;
  readonly journeyId: string;
  /** The version of the journey that the answers were last given to. */
  readonly journeyVersion: string;
  readonly language: string;
  readonly state: State;
  /** Counts the saves, from 1. */
  readonly version: number;
  /** Set once it has been submitted; its state is `{}` then, as the answers are in the submission. */
  readonly reference: string | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What of a run is saved. */
export interface RunDraft<State extends object = JsonObject> {
  readonly journeyId: string;
  readonly journeyVersion: string;
  readonly language: string;
  /** JSON. */
  readonly state: State;
}

export type SaveOutcome<State extends object = JsonObject> =
  | { readonly outcome: 'saved'; readonly run: JourneyRun<State> }
  /** Another request saved first: `run` is what is stored now, undefined when it was deleted. */
  | { readonly outcome: 'conflict'; readonly run: JourneyRun<State> | undefined }
  /** It has been submitted already, and takes no more answers. */
  | { readonly outcome: 'submitted'; readonly run: JourneyRun<State> };

export type ChangeOutcome<State extends object = JsonObject> = Exclude<
  SaveOutcome<State>,
  { readonly outcome: 'conflict' }
>;

export interface Runs {
  /** The run of a service in a session, or undefined when it has not begun. */
  get<State extends object = JsonObject>(sessionId: string, service: string): Promise<JourneyRun<State> | undefined>;
  /**
   * Changes a run by what `change` makes of its latest state. Two tabs lose nothing of each other: when another request
   * saved in between, `change` is called again with what that one left, so it must do nothing but compute.
   */
  change<State extends object = JsonObject>(
    sessionId: string,
    service: string,
    change: (current: JourneyRun<State> | undefined) => RunDraft<State>,
  ): Promise<ChangeOutcome<State>>;
  /**
   * Saves a run if it still has the version `base`, or is not there when `base` is undefined; otherwise reports the
   * conflict and saves nothing.
   */
  save<State extends object = JsonObject>(
    sessionId: string,
    service: string,
    draft: RunDraft<State>,
    base: number | undefined,
  ): Promise<SaveOutcome<State>>;
  /**
   * Forgets a run; the next save begins a new one, which can be submitted anew. With `runId` only that very run: one that
   * another tab has begun in its place meanwhile stays.
   */
  delete(sessionId: string, service: string, runId?: string): Promise<void>;
}
