import { text } from '../text.js';
import { callPage, dangerPages } from './danger.js';
import { elsewhere } from './elsewhere.js';
import { FLY_TIPPING_AMOUNTS, FLY_TIPPING_HARMS, FLY_TIPPING_KINDS } from './fly-tipping-options.js';
import { handoverOf, ownerPage } from './handover.js';
import type { Problem } from './problem.js';

const label = text('Fly-tipping', 'Tipio anghyfreithlon');

const keepAway = text(
  'Keep away. Do not touch the rubbish, and keep children and animals back',
  'Cadwch draw. Peidiwch â chyffwrdd â’r sbwriel, a chadwch blant ac anifeiliaid oddi wrtho',
);

/** Rubbish that someone has dumped. */
export const flyTipping: Problem = {
  id: 'fly-tipping',
  label,
  hint: text('Rubbish that someone has dumped', 'Sbwriel y mae rhywun wedi’i adael'),
  pages: (composition, next) => {
    const { council, contact, national } = composition;
    const calls = [
      {
        phone: national.environment.phone ?? contact.outOfHoursPhone,
        who: text(
          `${national.environment.name.en}: if oil or chemicals are getting into a river, stream or drain`,
          `${national.environment.name.cy}: os oes olew neu gemegau’n mynd i afon, nant neu ddraen`,
        ),
      },
    ];
    const notUs = handoverOf(composition, 'fly-tipping', label, text('fly-tipping', 'dipio anghyfreithlon'));
    const danger = dangerPages(
      composition,
      {
        problem: 'fly-tipping',
        caption: label,
        examples: text(
          'For example, the rubbish is on fire, chemicals are leaking, or it blocks a road',
          'Er enghraifft, mae’r sbwriel ar dân, mae cemegau’n gollwng, neu mae’n cau ffordd',
        ),
        keepSafe: keepAway,
        calls,
      },
      notUs?.id ?? 'fly-tipping-land',
    );
    if (notUs) return [...danger, notUs];

    const others = elsewhere(composition, { problem: 'fly-tipping', caption: label, question: 'flyTippingLand' });
    return [
      ...danger,
      {
        kind: 'question',
        id: 'fly-tipping-land',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'flyTippingLand',
            label: text('Where has it been dumped?', 'Ble mae’r sbwriel wedi’i adael?'),
            hint: text(
              `${council.en} clears public land. Owners must clear their own`,
              `${council.cy} sy’n clirio tir cyhoeddus. Rhaid i berchnogion glirio eu tir eu hunain`,
            ),
            summaryLabel: text('Kind of land', 'Math o dir'),
            noun: text('where it has been dumped', 'ble mae’r sbwriel wedi’i adael'),
            messages: {
              required: text('Select where the rubbish has been dumped', 'Dewiswch ble mae’r sbwriel wedi’i adael'),
            },
            options: [
              {
                value: 'road',
                label: text('On a road, pavement or verge', 'Ar ffordd, palmant neu ymyl ffordd'),
              },
              {
                value: 'open-space',
                label: text('In a park or other public place', 'Mewn parc neu le cyhoeddus arall'),
              },
              {
                value: 'alley',
                label: text('In an alley or behind homes', 'Mewn ale neu y tu ôl i gartrefi'),
              },
              { value: 'water', label: text('In or beside water', 'Mewn dŵr neu wrth ei ymyl') },
              ...others.options,
              {
                value: 'private',
                label: text('On private land', 'Ar dir preifat'),
                hint: text(
                  'For example, a garden, a farm or the land of a business',
                  'Er enghraifft, gardd, fferm neu dir busnes',
                ),
              },
            ],
          },
        ],
        next: [
          ...others.branches,
          { when: "flyTippingLand = 'private'", to: 'fly-tipping-private' },
          { to: 'fly-tipping-what' },
        ],
      },
      ...others.pages,
      ownerPage({
        id: 'fly-tipping-private',
        caption: label,
        title: text('The owner of the land must clear this', 'Perchennog y tir sy’n gorfod clirio hwn'),
        body: [
          {
            paragraph: text(
              `${council.en} cannot clear private land. If you know the owner, tell them.`,
              `Ni all ${council.cy} glirio tir preifat. Os ydych yn adnabod y perchennog, rhowch wybod iddo.`,
            ),
          },
          {
            paragraph: text(
              'If it is your land, take photos first. Then use someone who is licensed to carry waste.',
              'Os eich tir chi ydyw, tynnwch luniau yn gyntaf. Yna defnyddiwch rywun sydd â thrwydded i gludo gwastraff.',
            ),
          },
          {
            paragraph: text(
              'Dumping rubbish is a crime wherever it happens. If you know who did it, call us.',
              'Mae gadael sbwriel yn drosedd ble bynnag y mae’n digwydd. Os ydych yn gwybod pwy wnaeth hyn, ffoniwch ni.',
            ),
          },
          { call: contact.phone, who: council },
        ],
      }),
      {
        kind: 'question',
        id: 'fly-tipping-what',
        caption: label,
        questions: [
          {
            kind: 'choices',
            id: 'flyTippingWhat',
            label: text('What has been dumped?', 'Beth sydd wedi’i adael?'),
            hint: text('Select all that you can see', 'Dewiswch bopeth y gallwch ei weld'),
            noun: text('what has been dumped', 'beth sydd wedi’i adael'),
            messages: {
              required: text('Select what has been dumped', 'Dewiswch beth sydd wedi’i adael'),
            },
            options: FLY_TIPPING_KINDS,
          },
        ],
        next: 'fly-tipping-harm',
      },
      {
        kind: 'question',
        id: 'fly-tipping-harm',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'flyTippingHarmful',
            label: text('Could any of it harm someone?', 'A allai unrhyw ran ohono niweidio rhywun?'),
            hint: text('Look from a distance. Do not touch it', 'Edrychwch o bell. Peidiwch â’i gyffwrdd'),
            summaryLabel: text('Harmful', 'Niweidiol'),
            noun: text('whether any of it could harm someone', 'a allai niweidio rhywun'),
            messages: {
              required: text(
                'Select yes if any of it could harm someone',
                'Dewiswch ‘Gallai’ os gallai unrhyw ran ohono niweidio rhywun',
              ),
            },
            options: [
              {
                value: 'yes',
                label: text('Yes', 'Gallai'),
                reveals: [
                  {
                    kind: 'choices',
                    id: 'flyTippingHarms',
                    label: text('What could harm someone?', 'Beth allai niweidio rhywun?'),
                    hint: text('Select all that apply', 'Dewiswch bob un sy’n berthnasol'),
                    summaryLabel: text('What could harm', 'Beth allai niweidio'),
                    noun: text('what could harm someone', 'beth allai niweidio rhywun'),
                    messages: {
                      required: text('Select what could harm someone', 'Dewiswch beth allai niweidio rhywun'),
                    },
                    options: FLY_TIPPING_HARMS,
                  },
                ],
              },
              { value: 'no', label: text('No', 'Na allai') },
              { value: 'not-sure', label: text('I am not sure', 'Nid wyf yn siŵr') },
            ],
          },
        ],
        next: [{ when: "flyTippingHarmful = 'yes'", to: 'fly-tipping-keep-away' }, { to: 'fly-tipping-amount' }],
      },
      callPage(composition, {
        id: 'fly-tipping-keep-away',
        problem: 'fly-tipping',
        caption: label,
        title: text('Keep away from it', 'Cadwch draw oddi wrtho'),
        keepSafe: keepAway,
        calls,
        next: 'fly-tipping-amount',
      }),
      {
        kind: 'question',
        id: 'fly-tipping-amount',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'flyTippingAmount',
            label: text('How much is there?', 'Faint sydd yno?'),
            hint: text('What would it take to carry it away?', 'Beth fyddai ei angen i’w gludo oddi yno?'),
            summaryLabel: text('Amount', 'Faint'),
            noun: text('how much there is', 'faint sydd yno'),
            messages: { required: text('Select how much there is', 'Dewiswch faint sydd yno') },
            options: FLY_TIPPING_AMOUNTS,
          },
        ],
        next: 'fly-tipping-seen',
      },
      {
        kind: 'question',
        id: 'fly-tipping-seen',
        caption: label,
        questions: [
          {
            kind: 'choice',
            id: 'flyTippingSeen',
            label: text('Did you see who dumped it?', 'A welsoch chi pwy a’i gadawodd?'),
            hint: text(
              'Do not put yourself in danger to find out',
              'Peidiwch â rhoi eich hun mewn perygl er mwyn cael gwybod',
            ),
            summaryLabel: text('Saw who dumped it', 'Wedi gweld pwy a’i gadawodd'),
            noun: text('whether you saw who dumped it', 'a welsoch chi pwy a’i gadawodd'),
            messages: {
              required: text('Select yes if you saw who dumped it', 'Dewiswch ‘Do’ os gwelsoch chi pwy a’i gadawodd'),
            },
            options: [
              {
                value: 'yes',
                label: text('Yes', 'Do'),
                reveals: [
                  {
                    kind: 'text',
                    id: 'flyTippingWitness',
                    label: text('What did you see?', 'Beth welsoch chi?'),
                    hint: text(
                      'For example, the day and time, the vehicle and its number plate',
                      'Er enghraifft, y diwrnod a’r amser, y cerbyd a’i rif cofrestru',
                    ),
                    noun: text('what you saw', 'beth welsoch chi'),
                    messages: { required: text('Enter what you saw', 'Rhowch wybod beth welsoch chi') },
                    multiline: true,
                    maxLength: 1000,
                    personal: true,
                  },
                ],
              },
              { value: 'no', label: text('No', 'Naddo') },
            ],
          },
        ],
        next: next.where,
      },
    ];
  },
};
