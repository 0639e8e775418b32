import type { CouncilSettings, Language } from '@guildhall/council';

interface Made {
  readonly gss: string;
  readonly en: string;
  readonly cy?: string;
  readonly languages?: readonly Language[];
}

/** A council that only the tests know, for nations and tiers of which the repository has no fictional council. */
const made = ({ gss, en, cy, languages = ['en'] }: Made): CouncilSettings => ({
  council: {
    name: { en, ...(cy === undefined ? {} : { cy }) },
    shortName: { en: en.replace(/ .*/, '') },
    gss,
    website: 'https://council.example/',
  },
  mode: 'demo',
  languages,
  theme: {
    brandColour: '#1d3557',
    brandTextColour: '#ffffff',
    linkColour: '#1a5276',
    buttonColour: '#1d6f42',
    fontFamily: 'arial, sans-serif',
  },
  contact: {
    phone: '01632 960101',
    outOfHoursPhone: '01632 960102',
    email: 'hello@council.example',
    address: ['1 The Square', 'ZZ1 1AA'],
    openingHours: { en: 'Monday to Friday, 9am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 9am i 5pm' },
  },
  gazetteer: { source: 'sample', seed: 1, addresses: 20_000 },
  staff: { signIn: { kind: 'stand-in' } },
  statements: {
    accessibility: {
      contactEmail: 'access@council.example',
      contactPhone: '01632 960103',
      compliance: 'fully',
      preparedOn: '2026-09-01',
      reviewedOn: '2026-11-02',
      testedOn: '2026-10-20',
      testedBy: { en: 'the digital team', cy: 'y tîm digidol' },
      issues: [],
    },
    privacy: {
      controller: en,
      icoRegistration: 'Z9999999',
      dpoEmail: 'privacy@council.example',
      retentionDays: 730,
    },
  },
  services: {},
});

/** By nation and tier. Their codes are of the range reserved for fictional councils. */
export const MADE = {
  unitary: made({ gss: 'E06999901', en: 'Northhaven Council' }),
  county: made({ gss: 'E10999901', en: 'Fenshire County Council' }),
  district: made({ gss: 'E07999901', en: 'Lowfen District Council' }),
  londonBorough: made({ gss: 'E09999901', en: 'Thamesgate Council' }),
  wales: made({
    gss: 'W06999901',
    en: 'Glanmor Council',
    cy: 'Cyngor Glan-môr',
    languages: ['cy', 'en'],
  }),
  scotland: made({ gss: 'S12999901', en: 'Strathbrae Council' }),
  northernIreland: made({ gss: 'N09999901', en: 'Loughside Council' }),
} as const;

export type MadeCouncil = keyof typeof MADE;
