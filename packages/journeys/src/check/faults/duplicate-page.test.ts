import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('duplicate-page', [
  {
    name: 'two pages with one id',
    change: (draft) => {
      draftPage(draft, 'exit', 'not-us').id = 'item';
    },
    where: ['pages[1].id'],
    says: 'pages[0]',
  },
]);
