import { testFault } from '../../../test/faults.js';

testFault('bad-version', [
  {
    name: 'a fraction',
    change: (draft) => {
      draft.version = 1.5;
    },
    where: ['version'],
  },
]);
testFault('bad-reference-prefix', [
  {
    name: 'small letters',
    change: (draft) => {
      draft.referencePrefix = 'bw';
    },
    where: ['referencePrefix'],
  },
]);
testFault('bad-languages', [
  {
    name: 'no English',
    change: (draft) => {
      draft.languages = ['cy'];
    },
    where: ['languages'],
  },
  {
    name: 'one twice',
    change: (draft) => {
      draft.languages = ['en', 'cy', 'en'];
    },
    where: ['languages[2]'],
  },
]);
