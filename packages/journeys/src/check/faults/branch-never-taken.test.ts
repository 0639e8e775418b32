import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('branch-never-taken', [
  {
    name: 'after one that always holds',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ to: 'since' }, { when: "item = 'paint'", to: 'not-us' }];
    },
    where: ['pages[0].next[0]'],
  },
  {
    name: 'with the condition of an earlier one',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [
        { when: "item = 'paint'", to: 'not-us' },
        { when: "item = 'paint'", to: 'details' },
        { to: 'since' },
      ];
    },
    where: ['pages[0].next[1].when'],
    says: 'pages[0].next[0]',
  },
]);
