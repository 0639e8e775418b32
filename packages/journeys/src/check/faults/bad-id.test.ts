import { testFault } from '../../../test/faults.js';
import { draftPage, draftQuestion } from '../../../test/sample-journey.js';

testFault('bad-id', [
  {
    name: 'capitals and spaces in a page id',
    change: (draft) => {
      draftPage(draft, 'guidance', 'two-crews').id = 'Two crews';
    },
    where: ['pages[4].id'],
    says: 'small letters, digits and single hyphens',
  },
  {
    name: 'a hyphen in a question id, an underscore in a value, a slash in the journey’s',
    change: (draft) => {
      draftQuestion(draft, 'number', 'howMany').id = 'how-many';
      draft.id = 'bulky/waste';
      draftQuestion(draft, 'choices', 'features').options[0] = {
        value: 'very_heavy',
        label: { en: 'Very heavy', cy: 'Trwm iawn' },
      };
    },
    where: ['id', 'pages[3].questions[1].id', 'pages[3].questions[0].options[0].value'],
  },
  {
    name: 'the name of every object’s prototype',
    change: (draft) => {
      draftQuestion(draft, 'number', 'howMany').id = '__proto__';
    },
    where: ['pages[3].questions[1].id'],
  },
  {
    name: 'one without end',
    change: (draft) => {
      draftPage(draft, 'guidance', 'two-crews').id = 'a'.repeat(61);
    },
    where: ['pages[4].id'],
  },
]);
testFault('reserved-id', [
  {
    name: 'a word of conditions',
    change: (draft) => {
      draftQuestion(draft, 'number', 'howMany').id = 'not';
    },
    where: ['pages[3].questions[1].id'],
  },
]);
