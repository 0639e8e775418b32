import { text } from '../text.js';
import { dangerPages } from './danger.js';
import { elsewhere } from './elsewhere.js';
import { handoverOf, ownerPage } from './handover.js';
import type { Problem } from './problem.js';

const label = text('Pothole', 'Twll yn y ffordd');

/** A hole in a road, pavement or cycle path. */
export const pothole: Problem = {
  id: 'pothole',
  label,
  hint: text('In a road, pavement or cycle path', 'Mewn ffordd, palmant neu lwybr beicio'),
  pages: (composition, next) => {
    const notUs = handoverOf(composition, 'pothole', label, text('roads and pavements', 'ffyrdd a phalmentydd'));
    const danger = dangerPages(
      composition,
      {
        problem: 'pothole',
        caption: label,
        examples: text(
          'For example, someone has been hurt, the road is falling away, or drivers are swerving to miss the hole',
          'Er enghraifft, mae rhywun wedi’i anafu, mae’r ffordd yn suddo, neu mae gyrwyr yn gwyro i osgoi’r twll',
        ),
        keepSafe: text(
          'Do not stand in the road or try to stop traffic',
          'Peidiwch â sefyll yn y ffordd na cheisio atal y traffig',
        ),
      },
      notUs?.id ?? 'pothole-road',
    );
    if (notUs) return [...danger, notUs];

    const others = elsewhere(composition, { problem: 'pothole', caption: label, question: 'potholeRoad' });
    return [
      ...danger,
      {
        kind: 'question',
        id: 'pothole-road',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'potholeRoad',
            label: text('What kind of road or path is it on?', 'Ar ba fath o ffordd neu lwybr y mae’r twll?'),
            hint: text(
              `${composition.council.en} mends public roads, pavements and cycle paths`,
              `${composition.council.cy} sy’n trwsio ffyrdd, palmentydd a llwybrau beicio cyhoeddus`,
            ),
            summaryLabel: text('Kind of road or path', 'Math o ffordd neu lwybr'),
            noun: text('the kind of road or path', 'y math o ffordd neu lwybr'),
            messages: {
              required: text(
                'Select what kind of road or path the pothole is on',
                'Dewiswch ar ba fath o ffordd neu lwybr y mae’r twll',
              ),
            },
            options: [
              { value: 'road', label: text('A street or road', 'Stryd neu ffordd') },
              { value: 'pavement', label: text('A pavement or footpath', 'Palmant neu lwybr troed') },
              { value: 'cycle-path', label: text('A cycle path', 'Llwybr beicio') },
              ...others.options,
              {
                value: 'private',
                label: text('A private road or private car park', 'Ffordd breifat neu faes parcio preifat'),
                hint: text('For example, at a supermarket', 'Er enghraifft, mewn archfarchnad'),
              },
            ],
          },
        ],
        next: [
          ...others.branches,
          { when: "potholeRoad = 'private'", to: 'pothole-private' },
          { when: "potholeRoad = 'road'", to: 'pothole-position' },
          { to: 'pothole-size' },
        ],
      },
      ...others.pages,
      ownerPage({
        id: 'pothole-private',
        caption: label,
        title: text('The owner is responsible for this', 'Y perchennog sy’n gyfrifol am hyn'),
        body: [
          {
            paragraph: text(
              `${composition.council.en} cannot mend private roads and private car parks. Tell the owner, or whoever runs the car park.`,
              `Ni all ${composition.council.cy} drwsio ffyrdd preifat na meysydd parcio preifat. Rhowch wybod i’r perchennog, neu i bwy bynnag sy’n rhedeg y maes parcio.`,
            ),
          },
          {
            paragraph: text(
              'Look for a sign with a name and phone number. If you rent your home, ask your landlord.',
              'Chwiliwch am arwydd ag enw a rhif ffôn. Os ydych yn rhentu eich cartref, gofynnwch i’ch landlord.',
            ),
          },
        ],
      }),
      {
        kind: 'question',
        id: 'pothole-position',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'potholePosition',
            label: text('Where on the road is it?', 'Ble ar y ffordd y mae’r twll?'),
            summaryLabel: text('Where on the road', 'Ble ar y ffordd'),
            noun: text('where on the road it is', 'ble ar y ffordd y mae'),
            messages: {
              required: text('Select where on the road the pothole is', 'Dewiswch ble ar y ffordd y mae’r twll'),
            },
            options: [
              { value: 'lane', label: text('In the middle of a lane', 'Yng nghanol lôn') },
              { value: 'edge', label: text('At the edge or by the kerb', 'Ar yr ymyl neu wrth y cwrb') },
              { value: 'junction', label: text('At a junction or roundabout', 'Wrth gyffordd neu gylchfan') },
              { value: 'crossing', label: text('On or near a crossing', 'Ar groesfan neu’n agos at un') },
              { value: 'across', label: text('Right across the road', 'Ar draws y ffordd i gyd') },
            ],
          },
        ],
        next: 'pothole-size',
      },
      {
        kind: 'question',
        id: 'pothole-size',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'potholeSize',
            label: text('How wide is it?', 'Pa mor llydan yw’r twll?'),
            hint: text(
              'Guess from where you are. Do not step into the road',
              'Dyfalwch o ble’r ydych chi. Peidiwch â chamu i’r ffordd',
            ),
            summaryLabel: text('Width', 'Lled'),
            noun: text('how wide it is', 'pa mor llydan yw’r twll'),
            messages: {
              required: text('Select how wide the pothole is', 'Dewiswch pa mor llydan yw’r twll'),
            },
            options: [
              { value: 'below-plate', label: text('Smaller than a dinner plate', 'Llai na phlât cinio') },
              { value: 'plate', label: text('About the size of a dinner plate', 'Tua maint plât cinio') },
              { value: 'bin-lid', label: text('About the size of a dustbin lid', 'Tua maint caead bin sbwriel') },
              { value: 'above-bin-lid', label: text('Bigger than a dustbin lid', 'Mwy na chaead bin sbwriel') },
            ],
          },
        ],
        next: 'pothole-depth',
      },
      {
        kind: 'question',
        id: 'pothole-depth',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'potholeDepth',
            label: text('How deep is it?', 'Pa mor ddwfn yw’r twll?'),
            summaryLabel: text('Depth', 'Dyfnder'),
            noun: text('how deep it is', 'pa mor ddwfn yw’r twll'),
            messages: {
              required: text('Select how deep the pothole is', 'Dewiswch pa mor ddwfn yw’r twll'),
            },
            options: [
              {
                value: 'below-golf-ball',
                label: text('A golf ball would stick out', 'Byddai pêl golff yn codi uwch ei ben'),
                hint: text('Less than 4 centimetres', 'Llai na 4 centimetr'),
              },
              {
                value: 'golf-ball',
                label: text('A golf ball would fit in it', 'Byddai pêl golff yn ffitio ynddo'),
                hint: text('4 to 6 centimetres', '4 i 6 centimetr'),
              },
              {
                value: 'tennis-ball',
                label: text('A tennis ball would fit in it', 'Byddai pêl denis yn ffitio ynddo'),
                hint: text('More than 6 centimetres', 'Mwy na 6 centimetr'),
              },
              { value: 'not-sure', label: text('I am not sure', 'Nid wyf yn siŵr') },
            ],
          },
        ],
        next: next.where,
      },
    ];
  },
};
