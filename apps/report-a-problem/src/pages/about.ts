import type { QuestionPage } from '@guildhall/journeys';
import { text } from '../text.js';

/** Older than this and the problem has been mended, or reported by others. */
const LONGEST_DAYS_AGO = 365;

/** Where it is, when it was seen, and anything more: asked of every problem but a missed bin, which has a day and a home. */
export const aboutPages = (next: string): readonly QuestionPage[] => [
  {
    kind: 'question',
    id: 'where',
    questions: [
      {
        kind: 'location',
        id: 'where',
        label: text('Where is the problem?', 'Ble mae’r broblem?'),
        hint: text('Choose the way that is easiest for you', 'Dewiswch y ffordd hawsaf i chi'),
        summaryLabel: text('Where', 'Ble'),
        noun: text('where the problem is', 'ble mae’r broblem'),
        messages: {
          required: text('Tell us where the problem is', 'Rhowch wybod ble mae’r broblem'),
        },
      },
    ],
    next: 'when-seen',
  },
  {
    kind: 'question',
    id: 'when-seen',
    questions: [
      {
        kind: 'date',
        id: 'whenSeen',
        label: text('When did you last see it?', 'Pryd y gwelsoch y broblem ddiwethaf?'),
        hint: text(
          'If you are looking at it now, enter today’s date',
          'Os ydych yn edrych arni nawr, rhowch y dyddiad heddiw',
        ),
        summaryLabel: text('Last seen', 'Gwelwyd ddiwethaf'),
        noun: text('the date when you last saw it', 'y dyddiad y gwelsoch y broblem ddiwethaf'),
        allows: 'past',
        withinDays: LONGEST_DAYS_AGO,
      },
    ],
    next: 'description',
  },
  {
    kind: 'question',
    id: 'description',
    questions: [
      {
        kind: 'text',
        id: 'description',
        label: text('Is there anything else we should know?', 'A oes unrhyw beth arall y dylem ei wybod?'),
        hint: text(
          'For example, how to find it, or how it has changed. Do not give your name or phone number here',
          'Er enghraifft, sut i ddod o hyd iddi, neu sut mae wedi newid. Peidiwch â rhoi eich enw na’ch rhif ffôn yma',
        ),
        summaryLabel: text('More about it', 'Mwy o fanylion'),
        noun: text('what else we should know', 'beth arall y dylem ei wybod'),
        optional: true,
        multiline: true,
        maxLength: 2000,
      },
    ],
    next,
  },
];
