import { testFault } from '../../../test/faults.js';
import { draftPage, draftQuestion } from '../../../test/sample-journey.js';

testFault('placeholder-not-filled', [
  {
    name: 'in a label and a title',
    change: (draft) => {
      draftQuestion(draft, 'email', 'email').label = { en: 'Email about {item}', cy: 'E-bost' };
      draftPage(draft, 'guidance', 'two-crews').title = { en: 'Crews', cy: 'Criwiau am {item}' };
    },
    where: ['pages[4].title.cy', 'pages[7].questions[0].label.en'],
  },
]);
