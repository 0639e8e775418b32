import { testFault } from '../../../test/faults.js';

testFault('bad-phone-number', [
  {
    name: 'words in place of a number',
    change: (draft) => {
      draft.confirmation.body = [
        { call: 'the office', who: { en: 'The office', cy: 'Y swyddfa' } },
        { call: '999', who: { en: 'Police', cy: 'Yr heddlu' } },
        { call: '+44 1632 960001', who: { en: 'The office', cy: 'Y swyddfa' } },
      ];
    },
    where: ['confirmation.body[0].call'],
  },
]);
