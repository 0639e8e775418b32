import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('no-ways', [
  {
    name: 'an empty list',
    change: (draft) => {
      draftQuestion(draft, 'location', 'where').ways = [];
    },
    where: ['pages[5].questions[0].ways'],
  },
]);
testFault('duplicate-way', [
  {
    name: 'one twice',
    change: (draft) => {
      draftQuestion(draft, 'location', 'where').ways = ['street', 'address', 'street'];
    },
    where: ['pages[5].questions[0].ways[2]'],
  },
]);
