import type { SampleCouncil } from '@guildhall/council/samples';
import type { FormAnswers } from '../support/visitor.js';

/** A journey that ends with someone else: what was answered, and whom the last page hands over to. */
export interface ExitCase {
  readonly council: SampleCouncil;
  readonly answers: readonly FormAnswers[];
  readonly page: string;
  readonly title: string;
  /** Where its button leads, for those who can be reached so. */
  readonly link?: string;
  readonly phone?: string;
}

const HIGHWAYS = {
  title: 'National Highways is responsible for this',
  link: 'https://nationalhighways.co.uk/',
  phone: '0300 123 5000',
} as const;
const RAILWAY = {
  title: 'Network Rail is responsible for this',
  link: 'https://www.networkrail.co.uk/',
  phone: '03457 11 41 41',
} as const;
const HARTWOLD_PHONE = '01632 960101';

const hartwold = (answers: readonly FormAnswers[], page: string, end: Omit<ExitCase, 'council' | 'answers' | 'page'>) =>
  ({ council: 'hartwold', answers, page, ...end }) as const;

const pothole = [{ category: 'pothole' }, { potholeDanger: 'no' }];
const flyTipping = [{ category: 'fly-tipping' }, { flyTippingDanger: 'no' }];
const streetLight = [{ category: 'street-light' }, { streetLightDanger: 'no' }];
const graffiti = [{ category: 'graffiti' }, { graffitiDanger: 'no' }];
const missedBin = [{ category: 'missed-bin' }, { missedBinDanger: 'no' }];
const somethingElse = [
  { category: 'something-else' },
  { somethingElseDanger: 'no' },
  { somethingElseWhat: 'A fallen fence' },
];

/** Every way in which a report to Hartwold ends with someone else. */
export const EXITS: readonly ExitCase[] = [
  hartwold([...pothole, { potholeRoad: 'trunk-road' }], 'pothole-trunk-road', HIGHWAYS),
  hartwold([...pothole, { potholeRoad: 'private' }], 'pothole-private', {
    title: 'The owner is responsible for this',
  }),
  hartwold([...flyTipping, { flyTippingLand: 'trunk-road' }], 'fly-tipping-trunk-road', HIGHWAYS),
  hartwold([...flyTipping, { flyTippingLand: 'private' }], 'fly-tipping-private', {
    title: 'The owner of the land must clear this',
    phone: HARTWOLD_PHONE,
  }),
  hartwold([...streetLight, { streetLightKind: 'trunk-road' }], 'street-light-trunk-road', HIGHWAYS),
  hartwold([...streetLight, { streetLightKind: 'private' }], 'street-light-private', {
    title: 'The owner of the light must mend it',
  }),
  hartwold([...graffiti, { graffitiSurface: 'trunk-road' }], 'graffiti-trunk-road', HIGHWAYS),
  hartwold([...graffiti, { graffitiSurface: 'railway' }], 'graffiti-railway', RAILWAY),
  hartwold([...graffiti, { graffitiSurface: 'utility' }], 'graffiti-utility', {
    title: 'Its owner is responsible for this',
  }),
  hartwold([...graffiti, { graffitiSurface: 'private' }], 'graffiti-private', {
    title: 'The owner is responsible for this',
    phone: HARTWOLD_PHONE,
  }),
  hartwold([...missedBin, { missedBinPlace: 'business' }], 'missed-bin-business', {
    title: 'Whoever you pay is responsible for this',
    phone: HARTWOLD_PHONE,
  }),
  hartwold([...somethingElse, { somethingElsePlace: 'trunk-road' }], 'something-else-trunk-road', HIGHWAYS),
  hartwold([...somethingElse, { somethingElsePlace: 'railway' }], 'something-else-railway', RAILWAY),
  hartwold([...somethingElse, { somethingElsePlace: 'private' }], 'something-else-private', {
    title: 'The owner is responsible for this',
    phone: HARTWOLD_PHONE,
  }),
];

const MARLSHIRE = 'Marlshire County Council is responsible for this';
const WEXMOOR = 'Wexmoor District Council is responsible for this';

/** A county and its district hand over to each other, each with a link to the very page. */
export const HAND_OVERS: readonly ExitCase[] = [
  {
    council: 'wexmoor',
    answers: pothole,
    page: 'pothole-not-us',
    title: MARLSHIRE,
    link: 'https://www.marlshire.example/roads/potholes',
    phone: '01632 960501',
  },
  {
    council: 'wexmoor',
    answers: streetLight,
    page: 'street-light-not-us',
    title: MARLSHIRE,
    link: 'https://www.marlshire.example/roads/street-lights',
    phone: '01632 960501',
  },
  {
    council: 'marlshire',
    answers: flyTipping,
    page: 'fly-tipping-not-us',
    title: WEXMOOR,
    link: 'https://www.wexmoor.example/rubbish/fly-tipping',
    phone: '01632 960601',
  },
  {
    council: 'marlshire',
    answers: graffiti,
    page: 'graffiti-not-us',
    title: WEXMOOR,
    link: 'https://www.wexmoor.example/streets/graffiti',
    phone: '01632 960601',
  },
  {
    council: 'marlshire',
    answers: missedBin,
    page: 'missed-bin-not-us',
    title: WEXMOOR,
    link: 'https://www.wexmoor.example/rubbish/missed-collection',
    phone: '01632 960601',
  },
];

/** Whom to ring when someone is in danger: 999, the council by day and by night, and others where they make it safe. */
export const DANGERS: readonly {
  readonly category: string;
  readonly question: string;
  readonly phones: readonly string[];
}[] = [
  { category: 'pothole', question: 'potholeDanger', phones: [] },
  { category: 'fly-tipping', question: 'flyTippingDanger', phones: ['0800 80 70 60'] },
  { category: 'street-light', question: 'streetLightDanger', phones: ['105'] },
  { category: 'graffiti', question: 'graffitiDanger', phones: [] },
  { category: 'missed-bin', question: 'missedBinDanger', phones: [] },
  { category: 'something-else', question: 'somethingElseDanger', phones: ['105', '0800 111 999'] },
].map(({ phones, ...danger }) => ({
  ...danger,
  phones: ['999', ...phones, HARTWOLD_PHONE, '01632 960102'],
}));
