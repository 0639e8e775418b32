/**
 * What the sample page says. The Welsh is a draft, to be reviewed by someone who speaks it; its long words and the place name are
 * there to see whether they fit.
 */
export const SAMPLE_TEXTS = {
  en: {
    lang: 'en',
    service: 'Report a problem',
    back: 'Back',
    phase: 'This is a new service.',
    summaryTitle: 'There is a problem',
    question: 'Where is the problem?',
    hint: 'For example, the corner of Station Road and Mill Lane',
    error: 'Enter where the problem is',
    kind: 'What is it about?',
    kinds: ['Street lighting', 'Recycling and household waste', 'Local responsibilities'],
    details: 'If you are in danger',
    detailsText: 'Ring us instead of using this form.',
    rows: [
      ['Place', 'The corner of Station Road and Mill Lane'],
      ['Kind', 'Street lighting'],
    ],
    change: 'Change',
    tag: 'In progress',
    button: 'Continue',
    copyright: '© the council',
    links: ['Accessibility', 'Privacy'],
  },
  cy: {
    lang: 'cy',
    service: 'Rhoi gwybod am broblem',
    back: 'Yn ôl',
    phase: 'Gwasanaeth newydd yw hwn.',
    summaryTitle: 'Mae problem wedi codi',
    question: 'Ble mae’r broblem yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch?',
    hint: 'Er enghraifft, cornel Ffordd yr Orsaf a Lôn y Felin',
    error: 'Rhowch leoliad y broblem',
    kind: 'Am beth y mae?',
    kinds: ['Goleuadau stryd', 'Ailgylchu a gwastraff cartrefi', 'Cyfrifoldebau llywodraethiant lleol'],
    details: 'Os ydych mewn perygl',
    detailsText: 'Ffoniwch ni yn lle defnyddio’r ffurflen hon.',
    rows: [
      ['Lleoliad', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
      ['Gwrthgyfansoddiadoldeb', 'Cydgyfrifoldebau gweinyddiaethol rhyngawdurdodol'],
    ],
    change: 'Newid',
    tag: 'Gweithgareddau ar y gweill',
    button: 'Parhau',
    copyright: '© y cyngor',
    links: ['Hygyrchedd', 'Preifatrwydd'],
  },
} as const;

/** A language that the sample page has. */
export type SampleLanguage = keyof typeof SAMPLE_TEXTS;
