import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('unknown-message-place', [
  {
    name: 'a place that nothing fills',
    change: (draft) => {
      draftQuestion(draft, 'text', 'description').messages = {
        'too-long': { en: 'Use {maximum} characters or less', cy: 'Defnyddiwch {max} nod neu lai' },
      };
    },
    where: ['pages[3].questions[2].messages.too-long.en'],
    says: '{max}',
  },
]);
