import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('condition-later-question', [
  {
    name: 'a question of a later page',
    change: (draft) => {
      draftPage(draft, 'question', 'item').next = [{ when: 'answered(email)', to: 'not-us' }, { to: 'since' }];
    },
    where: ['pages[0].next[0].when'],
    says: 'the page "contact" asks',
  },
  {
    name: 'a question of a path that never comes by',
    change: (draft) => {
      draft.pages.splice(1, 1, {
        kind: 'question',
        id: 'not-us',
        questions: [
          {
            kind: 'text',
            id: 'paintColour',
            label: { en: 'Which colour?', cy: 'Pa liw?' },
            noun: { en: 'the colour', cy: 'y lliw' },
          },
        ],
        next: 'check-answers',
      });
      draftPage(draft, 'question', 'since').next = [{ when: "paintColour = 'red'", to: 'where' }, { to: 'details' }];
    },
    where: ['pages[2].next[0].when'],
  },
  {
    name: 'none for a question of the page itself, or of one of two paths here',
    change: (draft) => {
      draftPage(draft, 'question', 'where').next = [
        { when: "answered(where) and 'heavy' in features", to: 'contact' },
        { to: 'home' },
      ];
    },
    where: [],
  },
]);
