import type { CouncilSettings } from '@guildhall/council';
import { inBoth, mailto, same, text } from './say.js';
import type { StatementBlock, StatementPage } from './statement-page.js';

/** How to reach the council: by phone, textphone, email and post, when it is open, and whom to ring when it is not. */
export const contactPage = ({ council, contact }: CouncilSettings): StatementPage => {
  const name = inBoth(council.name);
  const textphone: readonly StatementBlock[] =
    contact.textphone === undefined
      ? []
      : [
          {
            call: contact.textphone,
            who: text('Relay UK or textphone', 'Relay UK neu ffôn testun'),
          },
        ];
  return {
    title: text(`Contact ${name.en}`, 'Cysylltu â’r cyngor'),
    blocks: [
      { warning: text('If someone is in danger, call 999', 'Os oes rhywun mewn perygl, ffoniwch 999') },
      { heading: text('Phone', 'Ffôn') },
      { call: contact.phone, who: name },
      ...textphone,
      { paragraph: inBoth(contact.openingHours) },
      { heading: text('When our lines are closed', 'Pan fydd ein llinellau ar gau') },
      {
        paragraph: text(
          'Call this number about a danger that cannot wait.',
          'Ffoniwch y rhif hwn ynglŷn â pherygl na all aros.',
        ),
      },
      { call: contact.outOfHoursPhone, who: text('Out of hours', 'Y tu allan i oriau') },
      { heading: text('Email', 'E-bost') },
      { paragraph: same(mailto(contact.email)) },
      { heading: text('Post', 'Post') },
      { paragraph: same([...new Set([name.en, ...contact.address])].join(', ')) },
      { heading: text('Website', 'Gwefan') },
      { paragraph: same(`[${council.website}](${council.website})`) },
    ],
  };
};
