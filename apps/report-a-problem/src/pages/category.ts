import type { QuestionPage } from '@guildhall/journeys';
import { dangerPageId } from '../problems/danger.js';
import { PROBLEMS } from '../problems/problems.js';
import { text } from '../text.js';

const branches = PROBLEMS.map(({ id }) => ({ when: `category = '${id}'`, to: dangerPageId(id) }));

/** The first page: what kind of problem it is. Each kind leads to its own pages. */
export const categoryPage: QuestionPage = {
  kind: 'question',
  id: 'category',
  questions: [
    {
      kind: 'choice',
      id: 'category',
      label: text('What do you want to report?', 'Am beth yr hoffech roi gwybod?'),
      summaryLabel: text('Problem', 'Problem'),
      noun: text('what you want to report', 'am beth yr hoffech roi gwybod'),
      messages: {
        required: text('Select what you want to report', 'Dewiswch am beth yr hoffech roi gwybod'),
      },
      options: PROBLEMS.map(({ id, label, hint }) => ({ value: id, label, ...(hint === undefined ? {} : { hint }) })),
    },
  ],
  // The last problem needs no condition: every journey has somewhere to go.
  next: branches.map((branch, index) => (index === branches.length - 1 ? { to: branch.to } : branch)),
};
