import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('condition-syntax', [
  {
    name: 'an unclosed text',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: "item = 'paint", to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
    says: 'character 8',
  },
  {
    name: 'an empty condition',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: '', to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
  },
]);
