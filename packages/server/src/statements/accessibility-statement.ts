import type { CouncilSettings, Statements } from '@guildhall/council';
import { equalityRegulatorOf } from './regulators.js';
import { dateText, inBoth, mailto, type Text, text } from './say.js';
import type { StatedService, StatementBlock, StatementPage } from './statement-page.js';

type Accessibility = Statements['accessibility'];

const WCAG = 'https://www.w3.org/TR/WCAG22/';

const REGULATIONS = text(
  'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  'Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018',
);

const scope = (council: Text, services: readonly StatedService[]): readonly StatementBlock[] => [
  {
    paragraph: text(
      'This accessibility statement applies to the online services at this web address:',
      'Mae’r datganiad hygyrchedd hwn yn berthnasol i’r gwasanaethau ar-lein yn y cyfeiriad gwe hwn:',
    ),
  },
  { list: services.map(({ definition }) => inBoth(definition.name)) },
  {
    paragraph: text(
      `They are run by ${council.en}. We want as many people as possible to be able to use them. For example, that means you should be able to:`,
      `${council.cy} sy’n eu rhedeg. Rydym am i gynifer o bobl â phosibl allu eu defnyddio. Er enghraifft, mae hynny’n golygu y dylech allu:`,
    ),
  },
  {
    list: [
      text(
        'change colours, contrast and fonts with your browser or device',
        'newid lliwiau, cyferbyniad a ffontiau gyda’ch porwr neu’ch dyfais',
      ),
      text(
        'zoom in up to 400% without the text spilling off the screen',
        'chwyddo hyd at 400% heb i’r testun fynd oddi ar y sgrin',
      ),
      text('use every page with a keyboard alone', 'defnyddio pob tudalen gyda bysellfwrdd yn unig'),
      text('use every page with speech recognition', 'defnyddio pob tudalen gyda meddalwedd adnabod lleferydd'),
      text('listen to every page with a screen reader', 'gwrando ar bob tudalen gyda darllenydd sgrin'),
      text('use every page with JavaScript switched off', 'defnyddio pob tudalen â JavaScript wedi’i ddiffodd'),
    ],
  },
  {
    paragraph: text(
      'We have also made the text as simple as possible to understand. [AbilityNet](https://mcmw.abilitynet.org.uk/) has advice on making your device easier to use if you have a disability.',
      'Rydym hefyd wedi gwneud y testun mor hawdd â phosibl ei ddeall. Mae gan [AbilityNet](https://mcmw.abilitynet.org.uk/) gyngor ar wneud eich dyfais yn haws ei defnyddio os oes gennych anabledd.',
    ),
  },
];

const howAccessible = ({ issues }: Accessibility): readonly StatementBlock[] => [
  { heading: text('How accessible these services are', 'Pa mor hygyrch yw’r gwasanaethau hyn') },
  ...(issues.length === 0
    ? [
        {
          paragraph: text(
            'We know of no part of these services that is not accessible.',
            'Ni wyddom am unrhyw ran o’r gwasanaethau hyn nad yw’n hygyrch.',
          ),
        },
      ]
    : [
        {
          paragraph: text(
            'We know some parts of these services are not fully accessible:',
            'Gwyddom nad yw rhai rhannau o’r gwasanaethau hyn yn gwbl hygyrch:',
          ),
        },
        { list: issues.map(inBoth) },
      ]),
];

const feedback = (
  { contactEmail, contactPhone }: Accessibility,
  { contact }: CouncilSettings,
): readonly StatementBlock[] => {
  const reach: StatementBlock = {
    list: [
      text(`email ${mailto(contactEmail)}`, `e-bost ${mailto(contactEmail)}`),
      text(`call ${contactPhone}`, `ffôn ${contactPhone}`),
      ...(contact.textphone === undefined
        ? []
        : [
            text(`use Relay UK or a textphone: ${contact.textphone}`, `Relay UK neu ffôn testun: ${contact.textphone}`),
          ]),
      text(`write to ${contact.address.join(', ')}`, `post: ${contact.address.join(', ')}`),
    ],
  };
  return [
    { heading: text('Feedback and contact information', 'Adborth a gwybodaeth gyswllt') },
    {
      paragraph: text(
        'If you need information in a different format, for example large print, easy read, audio or braille, contact us:',
        'Os oes angen gwybodaeth arnoch mewn fformat gwahanol, er enghraifft print bras, hawdd ei ddeall, sain neu braille, cysylltwch â ni:',
      ),
    },
    reach,
    {
      heading: text(
        'Reporting accessibility problems with these services',
        'Rhoi gwybod am broblemau hygyrchedd gyda’r gwasanaethau hyn',
      ),
    },
    {
      paragraph: text(
        'We are always looking to improve the accessibility of these services. If you find a problem that is not listed on this page, or think that we are not meeting the accessibility regulations, tell us by any of the ways above.',
        'Rydym bob amser yn ceisio gwella hygyrchedd y gwasanaethau hyn. Os dewch o hyd i broblem nad yw ar y dudalen hon, neu os credwch nad ydym yn bodloni’r rheoliadau hygyrchedd, rhowch wybod i ni drwy unrhyw un o’r ffyrdd uchod.',
      ),
    },
  ];
};

const enforcement = (gss: string): readonly StatementBlock[] => {
  const { enforcer, helper } = equalityRegulatorOf(gss);
  return [
    { heading: text('Enforcement procedure', 'Y weithdrefn orfodi') },
    {
      paragraph: text(
        `${enforcer.en} is responsible for enforcing ${REGULATIONS.en} (the “accessibility regulations”). If you are not happy with how we respond to your complaint, [contact ${helper.name.en}](${helper.url}).`,
        `${enforcer.cy} sy’n gyfrifol am orfodi ${REGULATIONS.cy} (y “rheoliadau hygyrchedd”). Os nad ydych yn fodlon ar ein hymateb i’ch cwyn, [cysylltwch â’r corff hwn: ${helper.name.cy}](${helper.url}).`,
      ),
    },
  ];
};

const COMPLIANCE: Readonly<Record<Accessibility['compliance'], Text>> = {
  fully: text(
    `These services are fully compliant with the [Web Content Accessibility Guidelines version 2.2](${WCAG}) AA standard.`,
    `Mae’r gwasanaethau hyn yn cydymffurfio’n llawn â safon AA [Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2](${WCAG}).`,
  ),
  partially: text(
    `These services are partially compliant with the [Web Content Accessibility Guidelines version 2.2](${WCAG}) AA standard, due to the non-compliances listed below.`,
    `Mae’r gwasanaethau hyn yn cydymffurfio’n rhannol â safon AA [Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2](${WCAG}), oherwydd yr achosion o ddiffyg cydymffurfio a restrir isod.`,
  ),
  not: text(
    `These services are not compliant with the [Web Content Accessibility Guidelines version 2.2](${WCAG}) AA standard. The non-compliances are listed below.`,
    `Nid yw’r gwasanaethau hyn yn cydymffurfio â safon AA [Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2](${WCAG}). Rhestrir yr achosion o ddiffyg cydymffurfio isod.`,
  ),
};

const technical = (council: Text, { compliance, issues }: Accessibility): readonly StatementBlock[] => [
  {
    heading: text(
      'Technical information about the accessibility of these services',
      'Gwybodaeth dechnegol am hygyrchedd y gwasanaethau hyn',
    ),
  },
  {
    paragraph: text(
      `${council.en} is committed to making its websites accessible, in accordance with ${REGULATIONS.en}.`,
      `Mae ${council.cy} wedi ymrwymo i wneud ei wefannau’n hygyrch, yn unol â ${REGULATIONS.cy}.`,
    ),
  },
  { heading: text('Compliance status', 'Statws cydymffurfio') },
  { paragraph: COMPLIANCE[compliance] },
  ...(issues.length === 0
    ? []
    : [
        { heading: text('Non-accessible content', 'Cynnwys nad yw’n hygyrch') },
        {
          paragraph: text(
            'The content listed below does not comply with the accessibility regulations:',
            'Nid yw’r cynnwys a restrir isod yn cydymffurfio â’r rheoliadau hygyrchedd:',
          ),
        },
        { list: issues.map(inBoth) },
      ]),
  {
    heading: text('What we are doing to improve accessibility', 'Yr hyn rydym yn ei wneud i wella hygyrchedd'),
  },
  {
    paragraph:
      issues.length === 0
        ? text(
            'We test these services again whenever they change in an important way.',
            'Rydym yn profi’r gwasanaethau hyn eto pryd bynnag y byddant yn newid mewn ffordd bwysig.',
          )
        : text(
            'We are working to put right the problems listed above. We test these services again whenever they change in an important way.',
            'Rydym yn gweithio i ddatrys y problemau a restrir uchod. Rydym yn profi’r gwasanaethau hyn eto pryd bynnag y byddant yn newid mewn ffordd bwysig.',
          ),
  },
];

const preparation = (accessibility: Accessibility): readonly StatementBlock[] => {
  const prepared = dateText(accessibility.preparedOn);
  const reviewed = dateText(accessibility.reviewedOn);
  const tested = dateText(accessibility.testedOn);
  const by = inBoth(accessibility.testedBy);
  return [
    { heading: text('Preparation of this accessibility statement', 'Paratoi’r datganiad hygyrchedd hwn') },
    {
      paragraph: text(
        `This statement was prepared on ${prepared.en}. It was last reviewed on ${reviewed.en}.`,
        `Paratowyd y datganiad hwn ar ${prepared.cy}. Fe’i hadolygwyd ddiwethaf ar ${reviewed.cy}.`,
      ),
    },
    {
      paragraph: text(
        `These services were last tested on ${tested.en} against the WCAG 2.2 AA standard. The test was carried out by ${by.en}.`,
        `Profwyd y gwasanaethau hyn ddiwethaf ar ${tested.cy} yn erbyn safon AA WCAG 2.2. Pwy a gynhaliodd y prawf: ${by.cy}.`,
      ),
    },
  ];
};

/**
 * The accessibility statement that regulation 8 of the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018 asks for, with the content and order of the model accessibility statement of
 * Commission Implementing Decision (EU) 2018/1523, as UK guidance applies it. The watchdog named depends on the nation.
 *
 * @throws {RangeError} where a date in the settings is no ISO date.
 */
export const accessibilityStatement = (
  settings: CouncilSettings,
  services: readonly StatedService[],
): StatementPage => {
  const council = inBoth(settings.council.name);
  const { accessibility } = settings.statements;
  return {
    title: text('Accessibility statement', 'Datganiad hygyrchedd'),
    blocks: [
      ...scope(council, services),
      ...howAccessible(accessibility),
      ...feedback(accessibility, settings),
      ...enforcement(settings.council.gss),
      ...technical(council, accessibility),
      ...preparation(accessibility),
    ],
  };
};
