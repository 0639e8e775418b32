import type { JourneyPage } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import type { Text } from '../text.js';
import type { ProblemId } from './ids.js';

/** One kind of problem: how it is offered, and the pages that ask about it. */
export interface Problem {
  readonly id: ProblemId;
  /** As an option of the first question and as the caption of its pages. */
  readonly label: Text;
  readonly hint?: Text;
  /** Its pages, the question about danger first; the last of them lead to the page `next`, or end in a hand-over. */
  pages(composition: Composition, next: Next): readonly JourneyPage[];
}

/** Where a problem's own questions lead when they are answered. */
export interface Next {
  /** Where it is and when it was seen. */
  readonly where: string;
  /** Straight to the description, for problems that have asked for their own place and day. */
  readonly description: string;
}
