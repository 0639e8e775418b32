import type { Journey } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import { text } from '../text.js';

/** The page before the first: what the service is for, and what never to use it for. */
export const startPage = ({ council, contact }: Composition): Journey['startPage'] => ({
  body: [
    {
      paragraph: text(
        `Use this service to tell ${council.en} about a problem in a street or public place.`,
        'Defnyddiwch y gwasanaeth hwn i roi gwybod i’r cyngor am broblem mewn stryd neu le cyhoeddus.',
      ),
    },
    {
      warning: text('If someone is in danger, call 999 now', 'Os oes rhywun mewn perygl, ffoniwch 999 nawr'),
    },
    { paragraph: text('You can report:', 'Gallwch roi gwybod am y canlynol:') },
    {
      list: [
        text('a pothole', 'twll yn y ffordd'),
        text('rubbish that has been dumped', 'sbwriel wedi’i adael'),
        text('a broken street light', 'golau stryd wedi torri'),
        text('graffiti', 'graffiti'),
        text('a bin that was not emptied', 'bin na chafodd ei wagio'),
        text('another problem', 'problem arall'),
      ],
    },
    {
      paragraph: text(
        'If someone else looks after it, we will tell you whom to ask.',
        'Os rhywun arall sy’n gofalu amdano, byddwn yn dweud wrthych â phwy i gysylltu.',
      ),
    },
    {
      paragraph: text(
        'It takes about 5 minutes. You do not need an account, and you do not have to give your name. You will need to know where the problem is: an address, a street, or a point on a map.',
        'Mae’n cymryd tua 5 munud. Nid oes angen cyfrif arnoch, ac nid oes rhaid i chi roi eich enw. Bydd angen i chi wybod ble mae’r broblem: cyfeiriad, stryd, neu bwynt ar fap.',
      ),
    },
    {
      details: text('Other ways to report a problem', 'Ffyrdd eraill o roi gwybod am broblem'),
      text: [
        text(
          `Call ${contact.phone}: ${contact.openingHours.en}`,
          `Ffoniwch ${contact.phone}: ${contact.openingHours.cy ?? contact.openingHours.en}`,
        ),
        text(
          `Email [${contact.email}](mailto:${contact.email}).`,
          `Anfonwch e-bost at [${contact.email}](mailto:${contact.email}).`,
        ),
      ],
    },
  ],
  button: text('Start now', 'Dechrau nawr'),
});
