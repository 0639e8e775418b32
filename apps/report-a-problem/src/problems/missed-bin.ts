import { type Text, text } from '../text.js';
import { dangerPages } from './danger.js';
import { handoverOf, ownerPage } from './handover.js';
import type { Problem } from './problem.js';

const label = text('Missed bin', 'Bin heb ei gasglu');

/** Crews are sent back for a bin only soon after its day. */
const LONGEST_DAYS_AGO = 14;

const wasItOut = (by: Text | undefined): Text =>
  by === undefined
    ? text('Was it out in time?', 'A oedd y bin allan mewn pryd?')
    : text(`Was it out by ${by.en}?`, `A oedd y bin allan erbyn ${by.cy}?`);

/** A household bin or box that was not emptied on its day. */
export const missedBin: Problem = {
  id: 'missed-bin',
  label,
  hint: text('A bin or box at a home that was not emptied', 'Bin neu focs mewn cartref na chafodd ei wagio'),
  pages: (composition, next) => {
    const { council, contact } = composition;
    const notUs = handoverOf(composition, 'missed-bin', label, text('bin collections', 'gasgliadau biniau'));
    const danger = dangerPages(
      composition,
      {
        problem: 'missed-bin',
        caption: label,
        examples: text(
          'For example, a bin is on fire, or bins block the way so that someone has to walk in the road',
          'Er enghraifft, mae bin ar dân, neu mae biniau’n cau’r ffordd fel bod rhaid i rywun gerdded ar y ffordd fawr',
        ),
        keepSafe: text(
          'Keep away from a bin that is hot, smoking or on fire',
          'Cadwch draw o fin sy’n boeth, yn mygu neu ar dân',
        ),
      },
      notUs?.id ?? 'missed-bin-place',
    );
    if (notUs) return [...danger, notUs];

    return [
      ...danger,
      {
        kind: 'question',
        id: 'missed-bin-place',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'missedBinPlace',
            label: text('Whose bin is it?', 'Bin pwy ydyw?'),
            hint: text(`${council.en} empties the bins of homes`, `${council.cy} sy’n gwagio biniau cartrefi`),
            summaryLabel: text('Whose bin', 'Bin pwy'),
            noun: text('whose bin it is', 'bin pwy ydyw'),
            messages: { required: text('Select whose bin it is', 'Dewiswch bin pwy ydyw') },
            options: [
              { value: 'home', label: text('The bin of one home', 'Bin un cartref') },
              { value: 'shared', label: text('A bin that flats share', 'Bin y mae fflatiau’n ei rannu') },
              { value: 'business', label: text('The bin of a business', 'Bin busnes') },
            ],
          },
        ],
        next: [{ when: "missedBinPlace = 'business'", to: 'missed-bin-business' }, { to: 'missed-bin-kind' }],
      },
      ownerPage({
        id: 'missed-bin-business',
        caption: label,
        title: text('Whoever you pay is responsible for this', 'Pwy bynnag rydych yn ei dalu sy’n gyfrifol am hyn'),
        body: [
          {
            paragraph: text(
              'Call the company that you pay to take your waste. Its number is on your contract or bill.',
              'Ffoniwch y cwmni rydych yn ei dalu i gasglu eich gwastraff. Mae ei rif ar eich contract neu’ch bil.',
            ),
          },
          {
            paragraph: text(
              `If you pay ${council.en}, call us.`,
              `Os mai ${council.cy} rydych yn ei dalu, ffoniwch ni.`,
            ),
          },
          { call: contact.phone, who: council },
        ],
      }),
      {
        kind: 'question',
        id: 'missed-bin-kind',
        caption: label,
        questions: [
          {
            kind: 'choices',
            id: 'missedBinKind',
            label: text('Which bins were missed?', 'Pa finiau na chafodd eu casglu?'),
            hint: text('Select all that were missed', 'Dewiswch bob un na chafodd ei gasglu'),
            noun: text('which bins were missed', 'pa finiau na chafodd eu casglu'),
            messages: {
              required: text('Select which bins were missed', 'Dewiswch pa finiau na chafodd eu casglu'),
            },
            options: [
              { value: 'rubbish', label: text('Rubbish', 'Sbwriel') },
              { value: 'recycling', label: text('Recycling', 'Ailgylchu') },
              { value: 'food', label: text('Food waste', 'Gwastraff bwyd') },
              { value: 'garden', label: text('Garden waste', 'Gwastraff gardd') },
              { value: 'other', label: text('Something else', 'Rhywbeth arall') },
            ],
          },
        ],
        next: 'missed-bin-day',
      },
      {
        kind: 'question',
        id: 'missed-bin-day',
        caption: label,
        questions: [
          {
            kind: 'date',
            id: 'missedBinDay',
            label: text('Which day should we have come?', 'Pa ddiwrnod y dylem fod wedi dod?'),
            hint: text(
              `It must be in the last ${LONGEST_DAYS_AGO} days`,
              `Rhaid iddo fod yn ystod y ${LONGEST_DAYS_AGO} diwrnod diwethaf`,
            ),
            summaryLabel: text('Collection day', 'Diwrnod casglu'),
            noun: text('the day of the collection', 'diwrnod y casgliad'),
            allows: 'past',
            withinDays: LONGEST_DAYS_AGO,
          },
        ],
        next: 'missed-bin-out',
      },
      {
        kind: 'question',
        id: 'missed-bin-out',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'missedBinOut',
            label: wasItOut(composition.binsOutBy),
            summaryLabel: text('Out in time', 'Allan mewn pryd'),
            noun: text('whether it was out in time', 'a oedd allan mewn pryd'),
            messages: {
              required: text('Select yes if it was out in time', 'Dewiswch ‘Oedd’ os oedd allan mewn pryd'),
            },
            options: [
              { value: 'yes', label: text('Yes', 'Oedd') },
              {
                value: 'assisted',
                label: text('We have help to put our bins out', 'Rydym yn cael help i roi ein biniau allan'),
                hint: text('Often called an assisted collection', 'Gelwir hyn yn aml yn gasgliad â chymorth'),
              },
              { value: 'no', label: text('No', 'Nac oedd') },
            ],
          },
        ],
        next: [{ when: "missedBinOut = 'no'", to: 'missed-bin-not-out' }, { to: 'missed-bin-home' }],
      },
      {
        kind: 'exit',
        id: 'missed-bin-not-out',
        caption: label,
        title: text('We cannot come back for it', 'Ni allwn ddod yn ôl i’w gasglu'),
        body: [
          {
            paragraph: text(
              'Crews cannot go back for a bin that was not out in time. Please put it out for the next collection.',
              'Ni all criwiau fynd yn ôl am fin nad oedd allan mewn pryd. Rhowch ef allan ar gyfer y casgliad nesaf.',
            ),
          },
          {
            paragraph: text(
              'If you find it hard to put your bins out, ask us for help.',
              'Os yw’n anodd i chi roi eich biniau allan, gofynnwch i ni am help.',
            ),
          },
          { call: contact.phone, who: council },
        ],
      },
      {
        kind: 'question',
        id: 'missed-bin-home',
        caption: label,
        questions: [
          {
            kind: 'address',
            id: 'missedBinHome',
            label: text('Which address is the bin from?', 'O ba gyfeiriad y mae’r bin?'),
            summaryLabel: text('Address', 'Cyfeiriad'),
            noun: text('the address', 'y cyfeiriad'),
            personal: true,
          },
        ],
        next: next.description,
      },
    ];
  },
};
