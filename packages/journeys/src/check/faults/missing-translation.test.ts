import { testFault } from '../../../test/faults.js';
import { draftPage, draftQuestion } from '../../../test/sample-journey.js';

testFault('missing-welsh', [
  {
    name: 'of a label',
    change: (draft) => {
      delete draftQuestion(draft, 'email', 'email').label.cy;
    },
    where: ['pages[7].questions[0].label.cy'],
    says: 'take "cy" out of `languages`',
  },
  {
    name: 'of blocks, options, titles and messages',
    change: (draft) => {
      delete draft.title.cy;
      draft.startPage.body = [{ list: [{ en: 'one', cy: 'un' }, { en: 'two' }] }];
      draftPage(draft, 'guidance', 'two-crews').body = [{ details: { en: 'More', cy: 'Mwy' }, text: [{ en: 'Text' }] }];
      draftQuestion(draft, 'choices', 'features').messages = { required: { en: 'Select one' } };
      draft.confirmation.body = [{ inset: { en: 'Done' } }];
    },
    where: [
      'title.cy',
      'startPage.body[0].list[1].cy',
      'pages[4].body[0].text[0].cy',
      'pages[3].questions[0].messages.required.cy',
      'confirmation.body[0].inset.cy',
    ],
  },
  {
    name: 'none where Welsh is not offered',
    change: (draft) => {
      draft.languages = ['en'];
      delete draft.title.cy;
    },
    where: [],
  },
]);
