import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('empty-text', [
  {
    name: 'nothing but spaces',
    change: (draft) => {
      draftQuestion(draft, 'email', 'email').label = { en: '  ', cy: '' };
    },
    where: ['pages[7].questions[0].label.en', 'pages[7].questions[0].label.cy'],
  },
]);
