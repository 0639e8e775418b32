import type { Block } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import { text } from '../text.js';
import { type Call, dangerPages } from './danger.js';
import { elsewhere } from './elsewhere.js';
import { bodyPage, handoverOf, ownerPage } from './handover.js';
import type { Problem } from './problem.js';

const label = text('Something else', 'Rhywbeth arall');

const networkCalls = ({ national }: Composition): readonly Call[] => [
  {
    phone: national.electricityPhone,
    who: text(
      'The power network: for a power cut, a fallen power line or bare wires',
      'Y rhwydwaith trydan: am doriad trydan, llinell drydan wedi syrthio neu wifrau noeth',
    ),
  },
  {
    phone: national.gasPhone,
    who: text('The gas emergency service: if you smell gas', 'Y gwasanaeth argyfwng nwy: os ydych yn arogli nwy'),
  },
];

/** What neither councils nor highway authorities look after, whatever the place. */
const notForCouncils: Block = {
  details: text('Water leaks, power cuts and phone lines', 'Dŵr yn gollwng, toriadau trydan a llinellau ffôn'),
  text: [
    text(
      'For a burst or leaking water pipe in the street, call your water company. Its number is on your bill.',
      'Os oes pibell ddŵr wedi byrstio neu’n gollwng yn y stryd, ffoniwch eich cwmni dŵr. Mae ei rif ar eich bil.',
    ),
    text(
      'For a fallen phone line or a damaged phone cabinet, call the company whose name is on the pole or cabinet.',
      'Os yw llinell ffôn wedi syrthio neu gabinet ffôn wedi’i ddifrodi, ffoniwch y cwmni y mae ei enw ar y polyn neu’r cabinet.',
    ),
  ],
};

/** Any other problem in a street or public place. */
export const somethingElse: Problem = {
  id: 'something-else',
  label,
  hint: text(
    'For example, a blocked drain, a fallen tree or an abandoned car',
    'Er enghraifft, draen wedi blocio, coeden wedi syrthio neu gar wedi’i adael',
  ),
  pages: (composition, next) => {
    const { council, contact, national } = composition;
    const { railway } = national;
    const notUs = handoverOf(
      composition,
      'something-else',
      label,
      text('other problems in streets', 'broblemau eraill mewn strydoedd'),
    );
    const danger = dangerPages(
      composition,
      {
        problem: 'something-else',
        caption: label,
        examples: text(
          'For example, you smell gas, a power line is down, or something is about to fall',
          'Er enghraifft, rydych yn arogli nwy, mae llinell drydan wedi syrthio, neu mae rhywbeth ar fin syrthio',
        ),
        keepSafe: text(
          'Move away and keep others away. If you smell gas, do not smoke or use a flame, and call from a distance',
          'Symudwch i ffwrdd a chadwch bobl eraill draw. Os ydych yn arogli nwy, peidiwch ag ysmygu na defnyddio fflam, a ffoniwch o bellter',
        ),
        calls: networkCalls(composition),
      },
      notUs?.id ?? 'something-else-what',
    );
    if (notUs) return [...danger, notUs];

    const others = elsewhere(composition, {
      problem: 'something-else',
      caption: label,
      question: 'somethingElsePlace',
      parish: {
        option: text('A village green, allotment or churchyard', 'Maes pentref, rhandir neu fynwent eglwys'),
        things: text(
          'many village greens, allotments and closed churchyards',
          'lawer o feysydd pentref, rhandiroedd a mynwentydd caeedig',
        ),
      },
    });
    return [
      ...danger,
      {
        kind: 'question',
        id: 'something-else-what',
        caption: label,
        questions: [
          {
            kind: 'text',
            id: 'somethingElseWhat',
            label: text('What is the problem?', 'Beth yw’r broblem?'),
            hint: text(
              'In a few words. You can tell us more later',
              'Mewn ychydig eiriau. Gallwch ddweud mwy wrthym yn nes ymlaen',
            ),
            noun: text('what the problem is', 'beth yw’r broblem'),
            messages: { required: text('Enter what the problem is', 'Rhowch wybod beth yw’r broblem') },
            maxLength: 100,
          },
        ],
        after: [notForCouncils],
        next: 'something-else-place',
      },
      {
        kind: 'question',
        id: 'something-else-place',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'somethingElsePlace',
            label: text('What kind of place is it in?', 'Ym mha fath o le y mae?'),
            hint: text(
              `${council.en} looks after most public places`,
              `${council.cy} sy’n gofalu am y rhan fwyaf o fannau cyhoeddus`,
            ),
            summaryLabel: text('Kind of place', 'Math o le'),
            noun: text('the kind of place', 'y math o le'),
            messages: {
              required: text('Select what kind of place it is in', 'Dewiswch ym mha fath o le y mae'),
            },
            options: [
              { value: 'road', label: text('A street, road or pavement', 'Stryd, ffordd neu balmant') },
              { value: 'open-space', label: text('A park or other open space', 'Parc neu fan agored arall') },
              { value: 'building', label: text('A public building', 'Adeilad cyhoeddus') },
              ...others.options,
              { value: 'railway', label: text('A railway', 'Rheilffordd') },
              {
                value: 'private',
                label: text('Private land or a private building', 'Tir preifat neu adeilad preifat'),
              },
              { value: 'not-sure', label: text('I am not sure', 'Nid wyf yn siŵr') },
            ],
          },
        ],
        next: [
          ...others.branches,
          { when: "somethingElsePlace = 'railway'", to: 'something-else-railway' },
          { when: "somethingElsePlace = 'private'", to: 'something-else-private' },
          { to: next.where },
        ],
      },
      ...others.pages,
      bodyPage({
        id: 'something-else-railway',
        caption: label,
        body: railway,
        why: text(
          `${railway.name.en} looks after tracks, level crossings and the land beside them.`,
          `${railway.name.cy} sy’n gofalu am gledrau, croesfannau rheilffordd a’r tir wrth eu hymyl.`,
        ),
      }),
      ownerPage({
        id: 'something-else-private',
        caption: label,
        title: text('The owner is responsible for this', 'Y perchennog sy’n gyfrifol am hyn'),
        body: [
          {
            paragraph: text(
              'Tell the owner or the tenant. If you rent your home, tell your landlord.',
              'Rhowch wybod i’r perchennog neu’r tenant. Os ydych yn rhentu eich cartref, rhowch wybod i’ch landlord.',
            ),
          },
          {
            paragraph: text(
              `If it is a risk to health or to people nearby, and the owner does nothing, call ${council.en}.`,
              `Os yw’n peryglu iechyd neu bobl gerllaw, ac nad yw’r perchennog yn gwneud dim, ffoniwch y cyngor.`,
            ),
          },
          { call: contact.phone, who: council },
        ],
      }),
    ];
  },
};
