import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('condition-unknown-question', [
  {
    name: 'a slip in an id',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: "itme = 'paint'", to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
    says: 'Did you mean "item"?',
  },
  {
    name: 'a text without its quotes',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: 'item = paint', to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
    says: 'put a text in quotes',
  },
  {
    name: 'a name that every object has',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: 'answered(constructor)', to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
  },
]);
