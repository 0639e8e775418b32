import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('unknown-page', [
  {
    name: 'in next, with what was meant',
    change: (draft) => {
      draftPage(draft, 'question', 'since').next = 'detials';
    },
    where: ['pages[2].next'],
    says: 'Did you mean "details"?',
  },
  {
    name: 'in a branch',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: "item = 'paint'", to: 'elsewhere' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].to'],
  },
  {
    name: 'as the first page',
    change: (draft) => {
      draft.first = 'begin';
    },
    where: ['first'],
    says: 'The pages are: item, not-us',
  },
]);
