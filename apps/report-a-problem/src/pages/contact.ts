import type { QuestionPage } from '@guildhall/journeys';
import { text } from '../text.js';

/** Whether and how a resident wants to hear from the council. Nobody has to give their details to report a problem. */
export const contactPages = (next: string): readonly QuestionPage[] => [
  {
    kind: 'question',
    id: 'updates',
    questions: [
      {
        kind: 'choice',
        id: 'updates',
        label: text('Do you want us to tell you what happens?', 'A hoffech i ni roi gwybod i chi beth sy’n digwydd?'),
        hint: text(
          'You do not have to. If you do, we can ask you if we cannot find the problem, and tell you when it is dealt with. We use your details for nothing else',
          'Nid oes rhaid i chi. Os ydych am gael gwybod, gallwn ofyn i chi os na allwn ddod o hyd i’r broblem, a dweud wrthych pan fydd wedi’i datrys. Ni fyddwn yn defnyddio eich manylion at unrhyw ddiben arall',
        ),
        summaryLabel: text('Updates', 'Diweddariadau'),
        noun: text('whether you want us to tell you what happens', 'a hoffech gael gwybod beth sy’n digwydd'),
        messages: {
          required: text(
            'Select whether you want us to tell you what happens',
            'Dewiswch a hoffech i ni roi gwybod i chi beth sy’n digwydd',
          ),
        },
        options: [
          {
            value: 'email',
            label: text('Yes, by email', 'Hoffwn, drwy e-bost'),
            reveals: [
              {
                kind: 'email',
                id: 'email',
                label: text('Email address', 'Cyfeiriad e-bost'),
                noun: text('your email address', 'eich cyfeiriad e-bost'),
                personal: true,
              },
            ],
          },
          {
            value: 'phone',
            label: text('Yes, by phone', 'Hoffwn, dros y ffôn'),
            reveals: [
              {
                kind: 'phone',
                id: 'phone',
                label: text('UK phone number', 'Rhif ffôn yn y DU'),
                noun: text('your phone number', 'eich rhif ffôn'),
                personal: true,
              },
            ],
          },
          { value: 'no', label: text('No', 'Na hoffwn') },
        ],
      },
    ],
    next: [{ when: "updates = 'no'", to: next }, { to: 'name' }],
  },
  {
    kind: 'question',
    id: 'name',
    questions: [
      {
        kind: 'text',
        id: 'name',
        label: text('What is your name?', 'Beth yw eich enw?'),
        hint: text(
          'So that we know whom to ask for. You can leave this out',
          'Er mwyn i ni wybod am bwy i ofyn. Nid oes rhaid i chi ateb',
        ),
        summaryLabel: text('Your name', 'Eich enw'),
        noun: text('your name', 'eich enw'),
        optional: true,
        autocomplete: 'name',
        spellcheck: false,
        maxLength: 100,
        personal: true,
      },
    ],
    next,
  },
];
