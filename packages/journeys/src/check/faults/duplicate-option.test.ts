import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('duplicate-option', [
  {
    name: 'two options of a question',
    change: (draft) => {
      draftQuestion(draft, 'choices', 'features').options[1] = {
        value: 'heavy',
        label: { en: 'It is very heavy', cy: 'Mae’n drwm iawn' },
      };
    },
    where: ['pages[3].questions[0].options[1].value'],
    says: 'pages[3].questions[0].options[0]',
  },
  {
    name: 'none where two questions share a value',
    change: (draft) => {
      draftQuestion(draft, 'choices', 'features').options[1] = {
        value: 'furniture',
        label: { en: 'Furniture', cy: 'Dodrefn' },
      };
    },
    where: [],
  },
]);
