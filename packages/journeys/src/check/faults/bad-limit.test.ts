import { testFault } from '../../../test/faults.js';
import { draftQuestion } from '../../../test/sample-journey.js';

testFault('bad-limit', [
  {
    name: 'max below min',
    change: (draft) => {
      draftQuestion(draft, 'number', 'howMany').max = 0;
    },
    where: ['pages[3].questions[1].max'],
    says: 'max 0 is less than min 1',
  },
  {
    name: 'lengths that leave nothing',
    change: (draft) => {
      draftQuestion(draft, 'text', 'description').minLength = 200;
    },
    where: ['pages[3].questions[2].maxLength'],
  },
  {
    name: 'lengths that are none',
    change: (draft) => {
      Object.assign(draftQuestion(draft, 'text', 'description'), { minLength: -1, maxLength: 2.5 });
    },
    where: ['pages[3].questions[2].minLength', 'pages[3].questions[2].maxLength'],
  },
  {
    name: 'bounds and decimals that are none',
    change: (draft) => {
      Object.assign(draftQuestion(draft, 'number', 'howMany'), { min: Number.NaN, decimals: 0.5 });
    },
    where: ['pages[3].questions[1].min', 'pages[3].questions[1].decimals'],
  },
  {
    name: 'days back for a date ahead',
    change: (draft) => {
      draftQuestion(draft, 'date', 'since').allows = 'future';
    },
    where: ['pages[2].questions[0].withinDays'],
  },
]);
