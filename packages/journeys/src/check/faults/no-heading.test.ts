import { testFault } from '../../../test/faults.js';
import { draftPage } from '../../../test/sample-journey.js';

testFault('no-heading', [
  {
    name: 'several questions without a title',
    change: (draft) => {
      delete draftPage(draft, 'question', 'details').title;
    },
    where: ['pages[3].title'],
  },
  {
    name: 'content above the only question',
    change: (draft) => {
      draftPage(draft, 'question', 'since').body = [{ paragraph: { en: 'First', cy: 'Yn gyntaf' } }];
    },
    where: ['pages[2].title'],
    says: '`after`',
  },
  {
    name: 'none for content after the only question',
    change: (draft) => {
      draftPage(draft, 'question', 'since').after = [{ paragraph: { en: 'Last', cy: 'Yn olaf' } }];
    },
    where: [],
  },
]);
