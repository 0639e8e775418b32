import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('condition-not-an-option', [
  {
    name: 'a value that cannot be chosen',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: "item = 'pant'", to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
    says: 'Did you mean "paint"?',
  },
  {
    name: 'each in a list',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [
        { when: "item in ['paint', 'oil', 'tar']", to: 'not-us' },
        { to: 'since' },
      ];
    },
    where: ['pages[0].next[0].when', 'pages[0].next[0].when'],
    says: 'Its options are: furniture, appliance, paint.',
  },
  {
    name: 'of many choices, the other way round and under not',
    change: (draft) => {
      draftPage(draft, 'question', 'details').next = [
        { when: "not ('light' in features) or 'tin' = item", to: 'two-crews' },
        { to: 'where' },
      ];
    },
    where: ['pages[3].next[0].when', 'pages[3].next[0].when'],
  },
]);
