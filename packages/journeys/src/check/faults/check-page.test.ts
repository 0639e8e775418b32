import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('no-check-page', [
  {
    name: 'a journey that nobody can submit',
    change: (draft) => {
      draft.pages.pop();
      draftPage(draft, 'question', 'agree').next = 'not-us';
    },
    where: ['pages'],
  },
]);
testFault('several-check-pages', [
  {
    name: 'a second one',
    change: (draft) => {
      draft.pages.push({ ...draftPage(draft, 'check', 'check-answers'), id: 'check-again' });
    },
    where: ['pages[10]'],
    says: '"check-answers"',
  },
]);
