import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('no-questions', [
  {
    name: 'a question page that asks nothing',
    change: (draft) => {
      draftPage(draft, 'question', 'contact').questions = [];
    },
    where: ['pages[7].questions'],
  },
]);
