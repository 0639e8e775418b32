import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

const text = (id: string) => ({
  kind: 'text' as const,
  id,
  label: { en: 'Which', cy: 'Pa un' },
  noun: { en: 'which', cy: 'pa un' },
});

testFault('reveal-too-deep', [
  {
    name: 'a revealed choice that reveals a question',
    change: (draft) => {
      const option = draftQuestion(draft, 'choices', 'features').options[0];
      const label = { en: 'Very', cy: 'Iawn' };
      if (option !== undefined) {
        option.reveals = [
          { ...text('howHeavy'), kind: 'choice', options: [{ value: 'very', label, reveals: [text('howVery')] }] },
        ];
      }
    },
    where: ['pages[3].questions[0].options[0].reveals[0].options[0].reveals[0]'],
  },
]);
testFault('reveal-place', [
  {
    name: 'an address under an option',
    change: (draft) => {
      const option = draftQuestion(draft, 'choices', 'features').options[1];
      if (option !== undefined) option.reveals = [{ ...text('shop'), kind: 'address' }];
    },
    where: ['pages[3].questions[0].options[1].reveals[0]'],
  },
]);
