import { describe, expect, it } from 'vitest';
import { register } from '../register/register.js';
import { sampleCouncils, sampleCouncilText } from '../samples/sample-councils.js';
import { liveFaults, todayInUk } from './live.js';
import { readCouncil } from './read-council.js';

const TODAY = '2026-11-24';

/** Settings that are fit for residents; the council is real and what it says is made up. */
const LIVE = `
council:
  name: Bristol City Council
  shortName: Bristol
  gss: E06000023
  website: https://www.bristol.gov.uk
mode: live
contact:
  phone: 0117 922 2000
  outOfHoursPhone: 0117 922 2050
  email: hello@bristol.gov.uk
  address: [City Hall, PO Box 3399, Bristol, BS1 9NE]
  openingHours: Monday to Friday, 9am to 5pm
gazetteer:
  source: file
  path: data/llpg.csv
  format: dtf-7.3
staff:
  signIn:
    kind: oidc
    issuer: https://login.bristol.gov.uk
    clientId: street-problems
    clientSecretVariable: OIDC_CLIENT_SECRET
statements:
  accessibility:
    contactEmail: accessibility@bristol.gov.uk
    contactPhone: 0117 922 2000
    compliance: partially
    preparedOn: "2026-09-01"
    reviewedOn: "2026-11-24"
    testedOn: "2026-10-01"
    testedBy: the digital team
    issues: ["Some older documents, for example the local plan of 2019, cannot be read by a screen reader."]
  privacy:
    controller: Bristol City Council
    icoRegistration: Z1234567
    dpoEmail: dpo@bristol.gov.uk
    retentionDays: 730
services:
  report-a-problem: {}
`;

const faultsOf = (text: string) => {
  const read = readCouncil(text, { file: 'council.yml', register, today: TODAY, testValues: true });
  return read.ok ? [] : read.faults;
};

const changed = (from: string, to: string): string => {
  if (!LIVE.includes(from)) throw new Error(`the settings do not hold ${from}`);
  return LIVE.replace(from, () => to);
};

/** One change to live settings, the key that is refused, and a part of why. */
const CASES: readonly (readonly [from: string, to: string, key: string, says: string])[] = [
  ['source: file\n  path: data/llpg.csv\n  format: dtf-7.3', 'source: sample', 'gazetteer.source', 'made-up addresses'],
  [
    'gazetteer:\n  source: file\n  path: data/llpg.csv\n  format: dtf-7.3\n',
    '',
    'gazetteer.source',
    'made-up addresses',
  ],
  [
    'kind: oidc\n    issuer: https://login.bristol.gov.uk\n    clientId: street-problems\n    clientSecretVariable: OIDC_CLIENT_SECRET',
    'kind: stand-in',
    'staff.signIn.kind',
    'pretend sign-in',
  ],
  [
    'issuer: https://login.bristol.gov.uk',
    'issuer: http://localhost:8080',
    'staff.signIn.issuer',
    'this machine alone',
  ],
  ['gss: E06000023', 'gss: E06999001', 'council.gss', 'reserved for fictional councils'],
  [
    'gss: E06000023',
    'gss: E06000023\n  custodianCode: 9901',
    'council.custodianCode',
    'reserved for fictional councils',
  ],
  ['https://www.bristol.gov.uk', 'https://www.bristol.example', 'council.website', 'reserved for examples'],
  ['phone: 0117 922 2000', 'phone: 0117 496 0123', 'contact.phone', 'reserved for drama'],
  ['outOfHoursPhone: 0117 922 2050', 'outOfHoursPhone: 07700 900123', 'contact.outOfHoursPhone', 'reserved for drama'],
  ['email: hello@bristol.gov.uk', 'email: hello@bristol.example', 'contact.email', 'reserved for examples'],
  ['BS1 9NE', 'ZZ1 1AA', 'contact.address[3]', 'reserved for fictional places'],
  [
    'testedBy: the digital team',
    'testedBy: "[who tested it]"',
    'statements.accessibility.testedBy',
    'placeholder: "[who tested it]"',
  ],
  ['testedBy: the digital team', 'testedBy: TODO', 'statements.accessibility.testedBy', 'placeholder: "TODO"'],
  [
    'controller: Bristol City Council',
    'controller: Your Council',
    'statements.privacy.controller',
    'placeholder: "Your Council"',
  ],
  ['City Hall', 'Example House', 'contact.address[0]', 'placeholder: "Example"'],
  [
    'icoRegistration: Z1234567',
    'icoRegistration: ZX999001',
    'statements.privacy.icoRegistration',
    'reserved for fictional councils',
  ],
  ['testedOn: "2026-10-01"', 'testedOn: "2026-11-25"', 'statements.accessibility.testedOn', 'has not come yet'],
  [
    'report-a-problem: {}',
    'report-a-problem: { inbox: team@bristol.example }',
    'services.report-a-problem.inbox',
    'reserved for examples',
  ],
];

describe('live mode', () => {
  it('takes settings that are fit for residents', () => {
    expect(faultsOf(LIVE)).toEqual([]);
  });

  it.each(CASES)('refuses %s → %s', (from, to, key, says) => {
    const fault = faultsOf(changed(from, to)).find((each) => each.key === key);
    expect(fault?.message).toContain(says);
    expect(fault?.fix).not.toBe('');
  });

  it.each(CASES.filter(([, , , says]) => /drama|examples|fictional places|placeholder|has not come/.test(says)))(
    'alone refuses it: preview takes %s → %s',
    (from, to) => {
      expect(faultsOf(changed(from, to).replace('mode: live', 'mode: preview'))).toEqual([]);
    },
  );

  it.each(sampleCouncils)('refuses the fictional council %s, whatever is asked', (name) => {
    const keys = faultsOf(sampleCouncilText(name).replace('mode: demo', 'mode: live')).map(({ key }) => key);
    for (const key of [
      'council.gss',
      'council.website',
      'contact.phone',
      'gazetteer.source',
      'staff.signIn.kind',
      'statements.privacy.icoRegistration',
    ]) {
      expect(keys).toContain(key);
    }
  });
});

describe('liveFaults', () => {
  it('says of settings in another mode what would keep them from going live', () => {
    const read = readCouncil(LIVE.replace('mode: live', 'mode: preview'), {
      file: 'council.yml',
      register,
      today: TODAY,
    });
    expect(read.ok && liveFaults(read.settings, TODAY)).toEqual([]);
    expect(read.ok && liveFaults(read.settings, '2026-11-23').map(({ key }) => key)).toEqual([
      'statements.accessibility.reviewedOn',
    ]);
  });
});

describe('todayInUk', () => {
  it('is a date', () => {
    expect(todayInUk()).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
  });
});
