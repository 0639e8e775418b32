import type { CheckPage, Confirmation } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import { type Text, text } from '../text.js';

/** Shows every answer before anything is sent. */
export const checkPage: CheckPage = {
  kind: 'check',
  id: 'check-answers',
  title: text('Check your answers before you send your report', 'Gwiriwch eich atebion cyn anfon eich adroddiad'),
  button: text('Send report', 'Anfon yr adroddiad'),
  declaration: text(
    'By sending this report you confirm that, as far as you know, what you have told us is right.',
    'Drwy anfon yr adroddiad hwn rydych yn cadarnhau bod yr hyn yr ydych wedi’i ddweud wrthym yn gywir, hyd y gwyddoch.',
  ),
};

const UNPROMISED: readonly Text[] = [
  text(
    'We will look at your report and decide what needs to be done.',
    'Byddwn yn edrych ar eich adroddiad ac yn penderfynu beth sydd angen ei wneud.',
  ),
  text('We deal with the most dangerous problems first.', 'Rydym yn delio â’r problemau mwyaf peryglus yn gyntaf.'),
  text(
    'If you asked us to, we will tell you what happens.',
    'Os gwnaethoch ofyn i ni, byddwn yn dweud wrthych beth sy’n digwydd.',
  ),
];

/** What a resident sees once their report is kept. */
export const confirmation = ({ contact, whatHappensNext }: Composition): Confirmation => ({
  title: text('Report sent', 'Adroddiad wedi’i anfon'),
  body: [
    {
      paragraph: text(
        'Keep your reference, **{reference}**, in case you need to ask us about this report.',
        'Cadwch eich cyfeirnod, **{reference}**, rhag ofn y bydd angen i chi ofyn i ni am yr adroddiad hwn.',
      ),
    },
    { heading: text('What happens next', 'Beth sy’n digwydd nesaf') },
    { list: whatHappensNext ?? UNPROMISED },
    { heading: text('If it gets worse', 'Os bydd yn gwaethygu') },
    {
      paragraph: text(
        `Call ${contact.phone}, or ${contact.outOfHoursPhone} when our offices are closed. Give your reference. If someone is in danger, call 999.`,
        `Ffoniwch ${contact.phone}, neu ${contact.outOfHoursPhone} pan fydd ein swyddfeydd ar gau. Rhowch eich cyfeirnod. Os oes rhywun mewn perygl, ffoniwch 999.`,
      ),
    },
  ],
});
