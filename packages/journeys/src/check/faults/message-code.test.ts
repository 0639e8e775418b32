import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('unknown-message-code', [
  {
    name: 'an error that the kind never has',
    change: (draft) => {
      draftQuestion(draft, 'date', 'since').messages = {
        'not-reel': { en: 'No such day', cy: 'Dim o’r fath ddiwrnod' },
      };
    },
    where: ['pages[2].questions[0].messages.not-reel'],
    says: 'Did you mean "not-real"?',
  },
  {
    name: 'none for those of an address',
    change: (draft) => {
      const message = { en: 'Not here', cy: 'Nid yma' };
      draftQuestion(draft, 'address', 'home').messages = { 'outside-area': message, format: message };
    },
    where: [],
  },
]);
