import type { CouncilSettings } from '@guildhall/council';
import { personalDataOf } from './personal-data.js';
import { ICO } from './regulators.js';
import { inBoth, mailto, type Text, text } from './say.js';
import type { StatedService, StatementBlock, StatementPage } from './statement-page.js';

const whoWeAre = ({ statements: { privacy }, contact }: CouncilSettings): readonly StatementBlock[] => [
  { heading: text('Who we are', 'Pwy ydym ni') },
  {
    paragraph: text(
      `${privacy.controller} is the data controller: we decide how your personal data is used and must keep it safe. We are registered with the [ICO](${ICO.website}), which regulates data protection in the UK. Our registration number is ${privacy.icoRegistration}.`,
      `${privacy.controller} yw’r rheolydd data: ni sy’n penderfynu sut y defnyddir eich data personol, a rhaid i ni ei gadw’n ddiogel. Rydym wedi ein cofrestru gyda’r [ICO](${ICO.website}), sy’n rheoleiddio diogelu data yn y DU. Ein rhif cofrestru yw ${privacy.icoRegistration}.`,
    ),
  },
  {
    paragraph: text(
      `Our data protection officer answers questions about your data: ${mailto(privacy.dpoEmail)}. You can also write to the data protection officer at ${contact.address.join(', ')}.`,
      `Mae ein swyddog diogelu data yn ateb cwestiynau am eich data: ${mailto(privacy.dpoEmail)}. Gallwch hefyd ysgrifennu at y swyddog diogelu data yn y cyfeiriad hwn: ${contact.address.join(', ')}.`,
    ),
  },
];

const collectedBy = (service: StatedService): readonly StatementBlock[] => {
  const name = inBoth(service.definition.name);
  const asked = personalDataOf(service);
  return asked.length === 0
    ? [
        {
          paragraph: text(
            `**${name.en}** does not ask for personal data.`,
            `Nid yw **${name.cy}** yn gofyn am ddata personol.`,
          ),
        },
      ]
    : [
        {
          paragraph: text(
            `**${name.en}** may ask for the details below. A question says so when you do not have to answer it.`,
            `Gall **${name.cy}** ofyn am y manylion isod. Bydd cwestiwn yn dweud hynny pan nad oes rhaid i chi ei ateb.`,
          ),
        },
        { list: asked },
      ];
};

const whatWeCollect = (services: readonly StatedService[]): readonly StatementBlock[] => [
  { heading: text('What we collect', 'Beth rydym yn ei gasglu') },
  {
    paragraph: text(
      'We collect only what you give us when you use a service, and what we write down while we deal with it.',
      'Dim ond yr hyn a roddwch i ni wrth ddefnyddio gwasanaeth, a’r hyn a ysgrifennwn wrth ddelio ag ef, yr ydym yn ei gasglu.',
    ),
  },
  ...services.flatMap(collectedBy),
  {
    paragraph: text(
      'What you write in your own words may also say something about you or about other people. Please leave out what we do not need.',
      'Gall yr hyn a ysgrifennwch yn eich geiriau eich hun hefyd ddweud rhywbeth amdanoch chi neu am bobl eraill. Gadewch allan yr hyn nad oes ei angen arnom.',
    ),
  },
];

const why: readonly StatementBlock[] = [
  { heading: text('Why we use it', 'Pam rydym yn ei ddefnyddio') },
  {
    paragraph: text(
      'We use it to deal with what you asked us to do, and to tell you what happens if you want to know. We do not use it for anything else.',
      'Rydym yn ei ddefnyddio i ddelio â’r hyn y gwnaethoch ofyn i ni ei wneud, ac i ddweud wrthych beth sy’n digwydd os ydych am wybod. Nid ydym yn ei ddefnyddio at unrhyw ddiben arall.',
    ),
  },
  {
    paragraph: text(
      'Our lawful basis is public task: Article 6(1)(e) of the UK GDPR lets us use personal data to carry out the duties and powers that the law gives to councils.',
      'Ein sail gyfreithlon yw tasg gyhoeddus: mae Erthygl 6(1)(e) o GDPR y DU yn caniatáu i ni ddefnyddio data personol i gyflawni’r dyletswyddau a’r pwerau y mae’r gyfraith yn eu rhoi i gynghorau.',
    ),
  },
  {
    paragraph: text(
      'No decision about you is made by a computer alone.',
      'Ni wneir unrhyw benderfyniad amdanoch gan gyfrifiadur yn unig.',
    ),
  },
];

const whoSeesIt: readonly StatementBlock[] = [
  { heading: text('Who sees it', 'Pwy sy’n ei weld') },
  {
    paragraph: text(
      'Our staff who deal with your request see it. So may companies that work for us, for example to repair a road or to run our computers. They may use it only as we tell them.',
      'Mae ein staff sy’n delio â’ch cais yn ei weld. Gall cwmnïau sy’n gweithio i ni ei weld hefyd, er enghraifft i drwsio ffordd neu i redeg ein cyfrifiaduron. Dim ond yn y ffordd y dywedwn wrthynt y cânt ei ddefnyddio.',
    ),
  },
  {
    paragraph: text(
      'We do not sell it, and we do not share it with anyone else unless the law says that we must or may, for example to stop a crime or to keep someone safe.',
      'Nid ydym yn ei werthu, ac nid ydym yn ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni neu y cawn wneud hynny, er enghraifft i atal trosedd neu i gadw rhywun yn ddiogel.',
    ),
  },
];

const DAYS_A_YEAR = 365;

/** `730` → “730 days (2 years)”; the years only where they come out whole. */
export const daysText = (days: number): Text => {
  const years = days / DAYS_A_YEAR;
  const inDays = text(days === 1 ? '1 day' : `${days} days`, days === 1 ? '1 diwrnod' : `${days} o ddiwrnodau`);
  if (!Number.isInteger(years)) return inDays;
  return text(
    `${inDays.en} (${years} ${years === 1 ? 'year' : 'years'})`,
    `${inDays.cy} (${years === 1 ? '1 flwyddyn' : `${years} o flynyddoedd`})`,
  );
};

const howLong = (retentionDays: number): readonly StatementBlock[] => {
  const days = daysText(retentionDays);
  return [
    { heading: text('How long we keep it', 'Am faint rydym yn ei gadw') },
    {
      paragraph: text(
        `We keep what you send us for ${days.en}. Then we erase it.`,
        `Rydym yn cadw’r hyn a anfonwch atom am y cyfnod hwn: ${days.cy}. Yna rydym yn ei ddileu.`,
      ),
    },
  ];
};

const rights = (dpoEmail: string): readonly StatementBlock[] => [
  { heading: text('Your rights', 'Eich hawliau') },
  { paragraph: text('You can ask us to:', 'Gallwch ofyn i ni:') },
  {
    list: [
      text('give you a copy of your data', 'roi copi o’ch data i chi'),
      text('put right what is wrong in it', 'gywiro’r hyn sy’n anghywir ynddo'),
      text('limit how we use it', 'gyfyngu ar sut rydym yn ei ddefnyddio'),
      text('stop using it, because of your own situation', 'roi’r gorau i’w ddefnyddio, oherwydd eich sefyllfa chi'),
      text('erase it, where the law allows us to', 'ei ddileu, lle mae’r gyfraith yn caniatáu i ni wneud hynny'),
    ],
  },
  {
    paragraph: text(
      `Write to ${mailto(dpoEmail)}. It is free. We must answer within one month, unless your request is very complex.`,
      `Ysgrifennwch at ${mailto(dpoEmail)}. Mae am ddim. Rhaid i ni ateb o fewn mis, oni bai bod eich cais yn gymhleth iawn.`,
    ),
  },
];

const complaints = (dpoEmail: string): readonly StatementBlock[] => [
  { heading: text('How to complain', 'Sut i gwyno') },
  {
    paragraph: text(
      `If you are not happy with how we have used your data, tell our data protection officer first: ${mailto(dpoEmail)}. We will tell you within 30 days that we have your complaint, look into it, and tell you what we found.`,
      `Os nad ydych yn fodlon ar y ffordd rydym wedi defnyddio eich data, rhowch wybod i’n swyddog diogelu data yn gyntaf: ${mailto(dpoEmail)}. Byddwn yn dweud wrthych o fewn 30 diwrnod ein bod wedi cael eich cwyn, yn ymchwilio iddi, ac yn dweud wrthych beth rydym wedi’i ganfod.`,
    ),
  },
  {
    paragraph: text(
      `You can also [complain to the ICO](${ICO.complaints}), or call it on ${ICO.phone}.`,
      `Gallwch hefyd [gwyno i’r ICO](${ICO.complaints}), neu ei ffonio ar ${ICO.phone}.`,
    ),
  },
];

/**
 * The privacy notice: what Article 13 of the UK GDPR asks to be told, and how to complain to the controller (section 164A
 * of the Data Protection Act 2018). What is collected is read from the services' own journeys.
 *
 * It says nothing of transfers outside the UK: a council whose hosting makes any must say so in a notice of its own.
 */
export const privacyNotice = (settings: CouncilSettings, services: readonly StatedService[]): StatementPage => {
  const { privacy } = settings.statements;
  return {
    title: text('Privacy notice', 'Hysbysiad preifatrwydd'),
    blocks: [
      {
        paragraph: text(
          'This notice says what we do with the personal data that you give us when you use these online services.',
          'Mae’r hysbysiad hwn yn dweud beth rydym yn ei wneud â’r data personol a roddwch i ni wrth ddefnyddio’r gwasanaethau ar-lein hyn.',
        ),
      },
      ...whoWeAre(settings),
      ...whatWeCollect(services),
      ...why,
      ...whoSeesIt,
      ...howLong(privacy.retentionDays),
      ...rights(privacy.dpoEmail),
      ...complaints(privacy.dpoEmail),
    ],
  };
};
