import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('no-otherwise', [
  {
    name: 'every branch has a condition',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [
        { when: "item = 'paint'", to: 'not-us' },
        { when: "item = 'furniture'", to: 'since' },
      ];
    },
    where: ['pages[0].next'],
    says: 'without `when`',
  },
  {
    name: 'no branches at all',
    change: (draft) => {
      draftPage(draft, 'guidance', 'two-crews').next = [];
    },
    where: ['pages[4].next'],
    says: 'empty',
  },
]);
