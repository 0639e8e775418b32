/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Undoes what was started. Calling it twice does no harm. */
export type Undo = () => void;

/** One kind of behaviour that elements of a page ask for. */
export interface BehaviourModule {
  /** As `data-module` of an element names it. */
  readonly name: string;
  /** Starts it on such an element. What it gives undoes all that it has done since, down to the last listener. */
  readonly start: (root: HTMLElement) => Undo;
}
