import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('loop', [
  {
    name: 'a page that leads back',
    change: (draft) => {
      draftPage(draft, 'guidance', 'two-crews').next = 'details';
    },
    where: ['pages[4].next'],
    says: 'leads back to "details"',
  },
  {
    name: 'a page that leads to itself',
    change: (draft) => {
      draftPage(draft, 'question', 'since').next = [{ when: "since < '2026-11-01'", to: 'since' }, { to: 'details' }];
    },
    where: ['pages[2].next[0].to'],
  },
  {
    name: 'each way back of a wide circle',
    change: (draft) => {
      draftPage(draft, 'question', 'contact').next = [
        { when: 'answered(email)', to: 'item' },
        { when: 'answered(phone)', to: 'where' },
        { to: 'agree' },
      ];
    },
    where: ['pages[7].next[0].to', 'pages[7].next[1].to'],
  },
  {
    name: 'none where two paths meet again',
    change: (draft) => {
      draftPage(draft, 'question', 'since').next = [{ when: "item = 'furniture'", to: 'where' }, { to: 'details' }];
    },
    where: [],
  },
]);
