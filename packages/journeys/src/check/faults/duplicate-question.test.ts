import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('duplicate-question', [
  {
    name: 'on two pages',
    change: (draft) => {
      draftQuestion(draft, 'email', 'email').id = 'item';
    },
    where: ['pages[7].questions[0].id'],
    says: 'pages[0].questions[0]',
  },
  {
    name: 'a revealed question with the id of another',
    change: (draft) => {
      draftQuestion(draft, 'text', 'applianceType').id = 'item';
    },
    where: ['pages[0].questions[0].options[1].reveals[0].id'],
  },
]);
