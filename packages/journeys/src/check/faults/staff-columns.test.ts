import { testFault } from '../../../test/faults.js';

testFault('unknown-staff-column', [
  {
    name: 'a question that is not there',
    change: (draft) => {
      draft.staffColumns = ['item', 'wheer'];
    },
    where: ['staffColumns[1]'],
    says: 'Did you mean "where"?',
  },
]);
testFault('duplicate-staff-column', [
  {
    name: 'one twice',
    change: (draft) => {
      draft.staffColumns = ['item', 'item'];
    },
    where: ['staffColumns[1]'],
  },
]);
