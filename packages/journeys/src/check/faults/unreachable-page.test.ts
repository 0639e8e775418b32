import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('unreachable-page', [
  {
    name: 'a page that nothing leads to',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = 'since';
    },
    where: ['pages[1]'],
    says: '"not-us"',
  },
  {
    name: 'pages that lead only to each other',
    change: (draft) => {
      draftPage(draft, 'question', 'home').next = 'check-answers';
    },
    where: ['pages[7]', 'pages[8]'],
  },
  {
    name: 'none where the first page is unknown, which is said once',
    change: (draft) => {
      draft.first = 'begin';
    },
    where: [],
  },
]);
