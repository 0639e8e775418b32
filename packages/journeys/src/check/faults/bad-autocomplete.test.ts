import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('bad-autocomplete', [
  {
    name: 'a field that HTML does not know',
    change: (draft) => {
      draftQuestion(draft, 'text', 'description').autocomplete = 'givenname';
    },
    where: ['pages[3].questions[2].autocomplete'],
    says: 'Did you mean "given-name"?',
  },
  {
    name: 'none for one that it knows',
    change: (draft) => {
      draftQuestion(draft, 'text', 'description').autocomplete = 'organization';
    },
    where: [],
  },
]);
