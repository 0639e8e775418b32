import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { register } from '../register/register.js';
import { sampleCouncilText } from '../samples/sample-councils.js';
import { localised } from '../schema/localised.js';
import { readCouncil } from './read-council.js';

const HARTWOLD = sampleCouncilText('hartwold');

/** One change to the sample, and the one fault that it must give: key, the line it is on, and parts of what it says. */
const CASES: readonly (readonly [from: string, to: string, key: string, says: string, fix: string])[] = [
  ['shortName: Hartwold', 'shortName: ""', 'council.shortName', 'is empty', 'For example: shortName: Anytown'],
  ['gss: E06999001', 'gss: E0699900', 'council.gss', 'is not a GSS code', 'E06000023'],
  ['gss: E06999001', 'gss: 6999001', 'council.gss', 'must be text, and is a number', '"6999001"'],
  [
    'custodianCode: 9901',
    'custodianCode: "9901"',
    'council.custodianCode',
    'must be a number, and is text',
    'without quotes: 9901',
  ],
  [
    'custodianCode: 9901',
    'custodianCode: 99.5',
    'council.custodianCode',
    'a whole number, and is a number with decimals',
    '116',
  ],
  [
    'website: https://www.hartwold.example',
    'website: www.hartwold.example',
    'council.website',
    'not a secure web address',
    'https://',
  ],
  [
    'website: https://www.hartwold.example',
    'website: http://www.hartwold.example',
    'council.website',
    'not a secure web address',
    'https://',
  ],
  [
    'website: https://www.hartwold.example',
    'website: https://me:pass@hartwold.example',
    'council.website',
    'not a secure web address',
    'password',
  ],
  ['mode: demo', 'mode: production', 'mode', 'not one of: demo, preview, live', 'Write one of'],
  ['mode: demo', 'mode: demos', 'mode', 'not one of: demo, preview, live', 'Did you mean demo?'],
  ['languages: [en]', 'languages: [en, fr]', 'languages[1]', '"fr", which is not one of: en, cy', 'Write one of'],
  ['languages: [en]', 'languages: [en, en]', 'languages', 'names a language twice', ''],
  ['languages: [en]', 'languages: en', 'languages', 'must be a list', 'For example: languages: [cy, en]'],
  ['languages: [en]', 'languages: []', 'languages', 'must have at least 1', ''],
  ['brandColour: "#0b4f3c"', 'brandColour: "#0b4"', 'theme.brandColour', 'is not a colour', 'six hexadecimal digits'],
  [
    'brandColour: "#0b4f3c"',
    'brandColour: #0b4f3c',
    'theme.brandColour',
    'what follows # is a comment',
    'brandColour: "#0b4f3c"',
  ],
  ['brandColour: "#0b4f3c"', 'brandColor: "#0b4f3c"', 'theme.brandColor', 'is not a key', 'Did you mean brandColour?'],
  [
    'brandTextColour: "#f4fbf7"',
    'brandTextColour: "#557766"',
    'theme.brandTextColour',
    '1.91 to 1 (text on the header), and WCAG 2.2 AA asks for 4.5',
    'nearest colour that passes',
  ],
  [
    'fontFamily: arial, sans-serif',
    'fontFamily: GDS Transport, arial',
    'theme.fontFamily',
    'only services on gov.uk may use',
    "council's own font",
  ],
  [
    'fontFamily: arial, sans-serif',
    'fontFamily: "arial; } body { display: none"',
    'theme.fontFamily',
    'is not a list of font names',
    'commas',
  ],
  ['logo: hartwold.svg', 'logo: ../../etc/passwd.svg', 'theme.logo', 'is not the path of an SVG or PNG', 'same folder'],
  [
    'logo: hartwold.svg',
    'logo: https://cdn.example/logo.svg',
    'theme.logo',
    'is not the path of an SVG or PNG',
    'same folder',
  ],
  ['logo: hartwold.svg', 'logo: hartwold.gif', 'theme.logo', 'is not the path of an SVG or PNG', 'same folder'],
  ['phone: 01632 960101', 'phone: 01632960101', 'contact.phone', 'must be text, and is a number', '"01632960101"'],
  [
    'phone: 01632 960101',
    'phone: 01632 9601',
    'contact.phone',
    'is not a United Kingdom telephone number',
    '10 or 11 digits',
  ],
  [
    'outOfHoursPhone: 01632 960102',
    'outOfHoursPhone:',
    'contact.outOfHoursPhone',
    'is missing: Who answers when lines are shut',
    'outOfHoursPhone: 01632 960002',
  ],
  [
    'email: hello@hartwold.example',
    'email: hello at hartwold',
    'contact.email',
    'is not an email address',
    'hello@anytown.example',
  ],
  [
    'gazetteer:\n  source: sample',
    'gazetteer:\n  source: smaple',
    'gazetteer.source',
    'not one of: sample, file',
    'Did you mean sample?',
  ],
  ['addresses: 20000', 'addresses: 20', 'gazetteer.addresses', 'is 20, and must be at least 100', ''],
  ['addresses: 20000', 'adresses: 20000', 'gazetteer.adresses', 'is not a key', 'Did you mean addresses?'],
  ['kind: stand-in', 'kind: none', 'staff.signIn.kind', 'not one of: stand-in, oidc', ''],
  [
    'compliance: partially',
    'compliance: mostly',
    'statements.accessibility.compliance',
    'not one of: fully, partially, not',
    '',
  ],
  [
    'preparedOn: "2026-09-14"',
    'preparedOn: 14/09/2026',
    'statements.accessibility.preparedOn',
    'is not a date',
    '2026-09-01',
  ],
  [
    'preparedOn: "2026-09-14"',
    'preparedOn: "2026-02-30"',
    'statements.accessibility.preparedOn',
    'is not a date of the calendar',
    '',
  ],
  [
    'icoRegistration: ZX999001',
    'icoRegistration: 12345',
    'statements.privacy.icoRegistration',
    'must be text',
    '"12345"',
  ],
  [
    'icoRegistration: ZX999001',
    'icoRegistration: none',
    'statements.privacy.icoRegistration',
    'is not a registration number',
    'Z1234567',
  ],
  ['retentionDays: 730', 'retentionDays: 0', 'statements.privacy.retentionDays', 'must be at least 1', ''],
  ['mode: demo', 'mode: demo\nphone: 01632 960101', 'phone', 'is not a key', 'It belongs under contact'],
  ['mode: demo', 'mode: demo\nthemes: {}', 'themes', 'is not a key', 'Did you mean theme?'],
  ['mode: demo', 'mode: demo\n<<: {}', '"<<"', 'is not a key', 'Known here: council, mode'],
  ['mode: demo', 'mode: demo\n__proto__: { admin: true }', '__proto__', 'is not a key', ''],
  [
    'report-a-problem: {}',
    'report-a-problm: {}',
    'services.report-a-problm',
    'is not a service that is installed here',
    'Did you mean report-a-problem?',
  ],
  [
    'report-a-problem: {}',
    'parking: {}',
    'services.parking',
    'is not a service that is installed here',
    'Install the service, or remove its block. Installed: report-a-problem.',
  ],
  ['report-a-problem: {}', 'report-a-problem: { colour: red }', 'services.report-a-problem.colour', 'is not a key', ''],
  ['report-a-problem: {}', 'report-a-problem: { team: 4 }', 'services.report-a-problem.team', 'must be text', '"4"'],
];

const FRAGMENT = {
  key: 'report-a-problem',
  schema: z.strictObject({ team: z.string().optional(), greeting: localised().optional() }),
  description: 'How problems are reported.',
};

const faultsOf = (text: string) => {
  const read = readCouncil(text, { file: 'council.yml', register, today: '2026-11-24', fragments: [FRAGMENT] });
  return read.ok ? [] : read.faults;
};

/** The sample with one text replaced; throws when the text is not there, so that no case tests nothing. */
const changed = (from: string, to: string): string => {
  if (!HARTWOLD.includes(from)) throw new Error(`the sample does not hold ${JSON.stringify(from)}`);
  return HARTWOLD.replace(from, () => to);
};

const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('each fault has its key, its line and its remedy', () => {
  it.each(CASES)('%s → %s', (from, to, key, says, fix) => {
    const text = changed(from, to);
    const faults = faultsOf(text);
    expect(faults.map((fault) => fault.key)).toContain(key);
    const fault = faults.find((each) => each.key === key);
    expect(fault?.message).toContain(says);
    expect(fault?.fix).toContain(fix);
    expect(fault?.file).toBe('council.yml');
    expect(fault?.line).toBe(lineOf(text, to.split('\n').at(-1) ?? ''));
    expect(fault?.excerpt).toContain((to.split('\n').at(-1) ?? '').trim());
  });

  it('has a fault for a missing section, and names its keys no more', () => {
    const faults = faultsOf(HARTWOLD.replace(/contact:\n(?: .*\n)+/, ''));
    expect(faults.map(({ key, code }) => [key, code])).toEqual([['contact', 'missing']]);
  });
});
