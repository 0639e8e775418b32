import { text } from '../text.js';
import { dangerPages } from './danger.js';
import { elsewhere } from './elsewhere.js';
import { bodyPage, handoverOf, ownerPage } from './handover.js';
import type { Problem } from './problem.js';

const label = text('Graffiti', 'Graffiti');

/** Writing, paint or stickers on a surface. */
export const graffiti: Problem = {
  id: 'graffiti',
  label,
  hint: text('Or stickers and posters', 'Neu sticeri a phosteri'),
  pages: (composition, next) => {
    const { council, contact, national } = composition;
    const { railway } = national;
    const notUs = handoverOf(composition, 'graffiti', label, text('graffiti', 'graffiti'));
    const danger = dangerPages(
      composition,
      {
        problem: 'graffiti',
        caption: label,
        examples: text(
          'For example, someone is climbing a bridge to do it now, or is threatening people',
          'Er enghraifft, mae rhywun yn dringo pont i’w wneud nawr, neu’n bygwth pobl',
        ),
        keepSafe: text('Do not go near people who are doing it', 'Peidiwch â mynd yn agos at bobl sydd wrthi'),
      },
      notUs?.id ?? 'graffiti-surface',
    );
    if (notUs) return [...danger, notUs];

    const others = elsewhere(composition, {
      problem: 'graffiti',
      caption: label,
      question: 'graffitiSurface',
      parish: {
        option: text('A village shelter, bench or noticeboard', 'Cysgodfan, mainc neu hysbysfwrdd pentref'),
        things: text(
          'many shelters, benches and noticeboards in villages',
          'lawer o gysgodfannau, meinciau a hysbysfyrddau mewn pentrefi',
        ),
      },
    });
    const offensive = {
      paragraph: text(
        'If it attacks people for who they are, it may be a hate crime. Tell the police on 101.',
        'Os yw’n ymosod ar bobl am bwy ydyn nhw, gall fod yn drosedd casineb. Rhowch wybod i’r heddlu ar 101.',
      ),
    };
    return [
      ...danger,
      {
        kind: 'question',
        id: 'graffiti-surface',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'graffitiSurface',
            label: text('What is it on?', 'Ar beth y mae?'),
            hint: text(
              `${council.en} cleans public property. Owners look after their own`,
              `${council.cy} sy’n glanhau eiddo cyhoeddus. Mae perchnogion yn gofalu am eu heiddo eu hunain`,
            ),
            summaryLabel: text('What it is on', 'Ar beth y mae'),
            noun: text('what it is on', 'ar beth y mae'),
            messages: { required: text('Select what the graffiti is on', 'Dewiswch ar beth y mae’r graffiti') },
            options: [
              {
                value: 'street',
                label: text('A sign, post, bench or bin in the street', 'Arwydd, postyn, mainc neu fin yn y stryd'),
              },
              { value: 'building', label: text('A public building', 'Adeilad cyhoeddus') },
              { value: 'bridge', label: text('A bridge or underpass', 'Pont neu danffordd') },
              { value: 'park', label: text('Something in a park or play area', 'Rhywbeth mewn parc neu le chwarae') },
              { value: 'ground', label: text('The road or pavement', 'Y ffordd neu’r palmant') },
              ...others.options,
              { value: 'railway', label: text('A railway bridge or station', 'Pont neu orsaf reilffordd') },
              {
                value: 'utility',
                label: text('A phone box, post box or street cabinet', 'Blwch ffôn, blwch post neu gabinet stryd'),
              },
              {
                value: 'private',
                label: text('A home, shop or other private property', 'Cartref, siop neu eiddo preifat arall'),
              },
            ],
          },
        ],
        next: [
          ...others.branches,
          { when: "graffitiSurface = 'railway'", to: 'graffiti-railway' },
          { when: "graffitiSurface = 'utility'", to: 'graffiti-utility' },
          { when: "graffitiSurface = 'private'", to: 'graffiti-private' },
          { to: 'graffiti-offensive' },
        ],
      },
      ...others.pages,
      bodyPage({
        id: 'graffiti-railway',
        caption: label,
        body: railway,
        why: text(
          `${railway.name.en} looks after railway bridges and tracks.`,
          `${railway.name.cy} sy’n gofalu am bontydd a chledrau rheilffyrdd.`,
        ),
        more: [offensive],
      }),
      ownerPage({
        id: 'graffiti-utility',
        caption: label,
        title: text('Its owner is responsible for this', 'Ei berchennog sy’n gyfrifol am hyn'),
        body: [
          {
            paragraph: text(
              'Look for the owner’s name and phone number on it, and tell them.',
              'Chwiliwch am enw a rhif ffôn y perchennog arno, a rhowch wybod iddo.',
            ),
          },
          offensive,
        ],
      }),
      ownerPage({
        id: 'graffiti-private',
        caption: label,
        title: text('The owner is responsible for this', 'Y perchennog sy’n gyfrifol am hyn'),
        body: [
          {
            paragraph: text(
              'The owner of a building or wall must clean it, or agree to have it cleaned. Please tell them.',
              'Rhaid i berchennog adeilad neu wal ei lanhau, neu gytuno i’w lanhau. Rhowch wybod iddo.',
            ),
          },
          {
            paragraph: text(
              `If it is yours, ${council.en} can tell you what help there is.`,
              `Os chi biau’r eiddo, gall ${council.cy} ddweud wrthych pa help sydd ar gael.`,
            ),
          },
          { call: contact.phone, who: council },
          offensive,
        ],
      }),
      {
        kind: 'question',
        id: 'graffiti-offensive',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'graffitiOffensive',
            label: text('Is it offensive?', 'A yw’n sarhaus?'),
            hint: text(
              'For example, it is racist, sexual, or threatens someone',
              'Er enghraifft, mae’n hiliol, yn rhywiol, neu’n bygwth rhywun',
            ),
            summaryLabel: text('Offensive', 'Sarhaus'),
            noun: text('whether it is offensive', 'a yw’n sarhaus'),
            messages: {
              required: text('Select yes if the graffiti is offensive', 'Dewiswch ‘Ydy’ os yw’r graffiti’n sarhaus'),
            },
            options: [
              { value: 'yes', label: text('Yes', 'Ydy') },
              { value: 'no', label: text('No', 'Nac ydy') },
              { value: 'not-sure', label: text('I am not sure', 'Nid wyf yn siŵr') },
            ],
          },
        ],
        after: [offensive],
        next: 'graffiti-size',
      },
      {
        kind: 'question',
        id: 'graffiti-size',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'graffitiSize',
            label: text('How big is it?', 'Pa mor fawr yw’r graffiti?'),
            summaryLabel: text('Size', 'Maint'),
            noun: text('how big it is', 'pa mor fawr yw’r graffiti'),
            messages: { required: text('Select how big the graffiti is', 'Dewiswch pa mor fawr yw’r graffiti') },
            options: [
              { value: 'page', label: text('Up to a sheet of paper', 'Hyd at ddalen o bapur') },
              { value: 'door', label: text('Up to a door', 'Hyd at faint drws') },
              { value: 'above-door', label: text('Bigger than a door', 'Mwy na drws') },
            ],
          },
        ],
        next: next.where,
      },
    ];
  },
};
