import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('unknown-placeholder', [
  {
    name: 'a slip in an id',
    change: (draft) => {
      draft.confirmation.body = [{ paragraph: { en: 'Thanks for {itme}', cy: 'Diolch am {item}' } }];
    },
    where: ['confirmation.body[0].paragraph.en'],
    says: 'Did you mean "item"?',
  },
]);
testFault('placeholder-too-early', [
  {
    name: 'the reference on a page',
    change: (draft) => {
      draftPage(draft, 'guidance', 'two-crews').body = [{ inset: { en: 'Yours is {reference}', cy: 'Eich un chi' } }];
    },
    where: ['pages[4].body[0].inset.en'],
  },
  {
    name: 'an answer at the start, and one that the page itself asks',
    change: (draft) => {
      draft.startPage.body = [{ heading: { en: 'Your {item}', cy: 'Eich {item}' } }];
      draftPage(draft, 'question', 'since').after = [{ paragraph: { en: '{since}', cy: 'dyddiad' } }];
    },
    where: ['startPage.body[0].heading.en', 'startPage.body[0].heading.cy', 'pages[2].after[0].paragraph.en'],
  },
  {
    name: 'none in the title of the confirmation, or in a declaration',
    change: (draft) => {
      draft.confirmation.title = { en: 'Booked: {reference}', cy: 'Trefnwyd: {reference}' };
      draftPage(draft, 'check', 'check-answers').declaration = { en: 'It is {item}', cy: '{item}' };
    },
    where: [],
  },
]);
