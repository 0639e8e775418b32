import type { CouncilSettings } from '@guildhall/council';

/** Settings of a council with nothing fictional in them but the council: what live mode lets pass. */
export const liveReady = (clientSecretVariable: string): CouncilSettings => ({
  council: {
    name: { en: 'Council of the Tests' },
    shortName: { en: 'Tests' },
    gss: 'E06000023',
    website: 'https://www.council-of-the-tests.uk',
  },
  mode: 'live',
  languages: ['en'],
  theme: {
    brandColour: '#0b4f3c',
    brandTextColour: '#ffffff',
    linkColour: '#0d5c63',
    buttonColour: '#0f5a2c',
    fontFamily: 'arial, sans-serif',
  },
  contact: {
    phone: '0300 123 4567',
    outOfHoursPhone: '0300 123 4568',
    email: 'hello@council-of-the-tests.uk',
    address: ['Town Hall', 'High Street'],
    openingHours: { en: 'Monday to Friday, 9am to 5pm' },
  },
  gazetteer: { source: 'file', path: 'llpg.csv', format: 'dtf-7.3' },
  staff: {
    signIn: {
      kind: 'oidc',
      issuer: 'https://sign-in.council-of-the-tests.uk',
      clientId: 'guildhall',
      clientSecretVariable,
    },
  },
  statements: {
    accessibility: {
      contactEmail: 'access@council-of-the-tests.uk',
      contactPhone: '0300 123 4569',
      compliance: 'fully',
      preparedOn: '2026-10-01',
      reviewedOn: '2026-10-02',
      testedOn: '2026-10-03',
      testedBy: { en: 'the web team' },
      issues: [],
    },
    privacy: {
      controller: 'Council of the Tests',
      icoRegistration: 'Z1234567',
      dpoEmail: 'dpo@council-of-the-tests.uk',
      retentionDays: 730,
    },
  },
  services: {},
});
