import type { ReactElement } from 'react';
import type { HeadingLevel } from '../element/element.js';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { Feedback } from './feedback.js';

/** The options of the Nunjucks macro `govukFeedback`. */
export interface FeedbackMacro extends MacroContent, MacroElement {
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly headingLevel?: HeadingLevel;
}

/** A fixture of the feedback. */
export const feedbackFixture = (macro: FeedbackMacro): ReactElement => (
  <Feedback
    {...elementOf(macro)}
    title={nodeOf({ text: macro.titleText, html: macro.titleHtml })}
    headingLevel={macro.headingLevel}
  >
    {nodeOf(macro)}
  </Feedback>
);
