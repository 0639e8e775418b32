import { text } from '../text.js';
import { type Call, callPage, dangerPages } from './danger.js';
import { elsewhere } from './elsewhere.js';
import { handoverOf, ownerPage } from './handover.js';
import type { Problem } from './problem.js';

const label = text('Street light', 'Golau stryd');

const keepAway = text(
  'Keep well away. Do not touch the post, its door or any wires',
  'Cadwch ymhell i ffwrdd. Peidiwch â chyffwrdd â’r postyn, ei ddrws nac unrhyw wifrau',
);

/** A street light, or a lit sign or bollard. */
export const streetLight: Problem = {
  id: 'street-light',
  label,
  hint: text('Or a lit sign or bollard', 'Neu arwydd neu folard wedi’i oleuo'),
  pages: (composition, next) => {
    const { council, national } = composition;
    const powerNetwork: Call = {
      phone: national.electricityPhone,
      who: text(
        'The power network: if a power line is down, or bare wires are showing',
        'Y rhwydwaith trydan: os oes llinell drydan wedi syrthio, neu wifrau noeth yn y golwg',
      ),
    };
    const notUs = handoverOf(composition, 'street-light', label, text('street lights', 'oleuadau stryd'));
    const danger = dangerPages(
      composition,
      {
        problem: 'street-light',
        caption: label,
        examples: text(
          'For example, the post has fallen or is about to, it is sparking, or wires are showing',
          'Er enghraifft, mae’r postyn wedi syrthio neu ar fin syrthio, mae’n gwreichioni, neu mae gwifrau yn y golwg',
        ),
        keepSafe: keepAway,
        calls: [powerNetwork],
      },
      notUs?.id ?? 'street-light-kind',
    );
    if (notUs) return [...danger, notUs];

    const others = elsewhere(composition, {
      problem: 'street-light',
      caption: label,
      question: 'streetLightKind',
      parish: {
        option: text('A light with a parish or town council’s label', 'Golau â label cyngor cymuned neu dref'),
        things: text('some lights on footpaths and in villages', 'rai goleuadau ar lwybrau troed ac mewn pentrefi'),
      },
    });
    return [
      ...danger,
      {
        kind: 'question',
        id: 'street-light-kind',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'streetLightKind',
            label: text('What kind of light is it?', 'Pa fath o olau ydyw?'),
            hint: text(
              `${council.en} looks after most lights on public roads and paths`,
              `${council.cy} sy’n gofalu am y rhan fwyaf o oleuadau ar ffyrdd a llwybrau cyhoeddus`,
            ),
            summaryLabel: text('Kind of light', 'Math o olau'),
            noun: text('the kind of light', 'y math o olau'),
            messages: { required: text('Select what kind of light it is', 'Dewiswch pa fath o olau ydyw') },
            options: [
              { value: 'street', label: text('A light on a street', 'Golau ar stryd') },
              { value: 'path', label: text('A light on a path or in a park', 'Golau ar lwybr neu mewn parc') },
              { value: 'sign', label: text('A lit sign or bollard', 'Arwydd neu folard wedi’i oleuo') },
              { value: 'traffic', label: text('Traffic lights or a crossing', 'Goleuadau traffig neu groesfan') },
              ...others.options,
              {
                value: 'private',
                label: text('A light on private land', 'Golau ar dir preifat'),
                hint: text(
                  'For example, by flats or in the car park of a shop',
                  'Er enghraifft, ger fflatiau neu ym maes parcio siop',
                ),
              },
            ],
          },
        ],
        next: [
          ...others.branches,
          { when: "streetLightKind = 'private'", to: 'street-light-private' },
          { to: 'street-light-fault' },
        ],
      },
      ...others.pages,
      ownerPage({
        id: 'street-light-private',
        caption: label,
        title: text('The owner of the light must mend it', 'Perchennog y golau sy’n gorfod ei drwsio'),
        body: [
          {
            paragraph: text(
              `${council.en} cannot mend lights on private land. Tell the owner, or the company that manages the place.`,
              `Ni all ${council.cy} drwsio goleuadau ar dir preifat. Rhowch wybod i’r perchennog, neu i’r cwmni sy’n rheoli’r lle.`,
            ),
          },
          {
            paragraph: text(
              'If you rent your home, tell your landlord.',
              'Os ydych yn rhentu eich cartref, rhowch wybod i’ch landlord.',
            ),
          },
        ],
      }),
      {
        kind: 'question',
        id: 'street-light-fault',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'streetLightFault',
            label: text('What is wrong with it?', 'Beth sydd o’i le arno?'),
            noun: text('what is wrong with it', 'beth sydd o’i le arno'),
            messages: {
              required: text('Select what is wrong with the light', 'Dewiswch beth sydd o’i le ar y golau'),
            },
            options: [
              { value: 'out', label: text('It does not come on', 'Nid yw’n goleuo') },
              {
                value: 'flickers',
                label: text('It flickers or goes on and off', 'Mae’n fflachio neu’n mynd ymlaen ac i ffwrdd'),
              },
              { value: 'always-on', label: text('It is on in daylight', 'Mae ymlaen yng ngolau dydd') },
              { value: 'dim', label: text('It is too dim or too bright', 'Mae’n rhy wan neu’n rhy llachar') },
              {
                value: 'several',
                label: text('Several lights in a row are out', 'Mae sawl golau yn olynol wedi diffodd'),
              },
              {
                value: 'damaged',
                label: text('It is leaning, damaged or has fallen', 'Mae’n gwyro, wedi’i ddifrodi neu wedi syrthio'),
              },
              {
                value: 'wires',
                label: text('Its door is open or wires are showing', 'Mae ei ddrws ar agor neu mae gwifrau yn y golwg'),
              },
              { value: 'other', label: text('Something else', 'Rhywbeth arall') },
            ],
          },
        ],
        next: [
          {
            when: "streetLightFault in ['damaged', 'wires'] and streetLightDanger != 'yes'",
            to: 'street-light-keep-away',
          },
          { to: 'street-light-column' },
        ],
      },
      callPage(composition, {
        id: 'street-light-keep-away',
        problem: 'street-light',
        caption: label,
        title: text('Keep away from it', 'Cadwch draw oddi wrtho'),
        keepSafe: keepAway,
        calls: [powerNetwork],
        next: 'street-light-column',
      }),
      {
        kind: 'question',
        id: 'street-light-column',
        caption: label,
        questions: [
          {
            kind: 'text',
            id: 'streetLightColumn',
            label: text('What number is on the post?', 'Pa rif sydd ar y postyn?'),
            hint: text(
              'It is often on a plate at about head height. It helps us to find the light. For several lights, give one number',
              'Yn aml mae ar blât tua uchder pen. Mae’n ein helpu i ddod o hyd i’r golau. Os oes sawl golau, rhowch un rhif',
            ),
            summaryLabel: text('Number on the post', 'Rhif ar y postyn'),
            noun: text('the number on the post', 'y rhif ar y postyn'),
            optional: true,
            maxLength: 20,
            width: 10,
            spellcheck: false,
          },
        ],
        next: next.where,
      },
    ];
  },
};
