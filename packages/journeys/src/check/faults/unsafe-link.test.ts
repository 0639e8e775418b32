import { testFault } from '../../../test/faults.js';

testFault('unsafe-link', [
  {
    name: 'a script in Markdown',
    change: (draft) => {
      draft.startPage.body = [
        { paragraph: { en: 'See [this](javascript:alert(1)).', cy: 'Gweler [hwn](https://a.example).' } },
      ];
    },
    where: ['startPage.body[0].paragraph.en'],
    says: 'javascript:alert(1)',
  },
  {
    name: 'data, and another host in disguise, behind buttons',
    change: (draft) => {
      const button = { en: 'Go', cy: 'Ewch' };
      draft.confirmation.body = [
        { button, href: 'data:text/html,x' },
        { button, href: '//elsewhere.example' },
        { button, href: '/fine' },
      ];
    },
    where: ['confirmation.body[0].href', 'confirmation.body[1].href'],
  },
]);
