import type { Check } from '../view.js';

/** A revealed question that a page can't show: under another revealed one, or one that needs a page of its own. */
export const badReveal: Check = ({ questions }) =>
  questions.flatMap(({ question, where, depth }) => {
    if (depth > 1) {
      return [
        {
          code: 'reveal-too-deep',
          where,
          message: 'A revealed question reveals another one.',
          remedy: 'Ask it on a page of its own, with a branch.',
        },
      ];
    }
    if (depth === 1 && (question.kind === 'address' || question.kind === 'location')) {
      return [
        {
          code: 'reveal-place',
          where,
          message: 'An address or place is chosen on a page of its own, so no option can reveal it.',
          remedy: 'Ask it on a page of its own, with a branch.',
        },
      ];
    }
    return [];
  });
