import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('no-options', [
  {
    name: 'radios with nothing to choose',
    change: (draft) => {
      draftQuestion(draft, 'choice', 'item').options = [];
    },
    where: ['pages[0].questions[0].options'],
  },
]);
