import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { register } from '../register/register.js';
import { sampleCouncilText } from '../samples/sample-councils.js';
import type { SettingsFragment } from '../schema/fragment.js';
import { localised } from '../schema/localised.js';
import type { settingsSchema } from '../schema/settings-schema.js';
import type { CouncilSettings } from '../settings.js';
import type { SettingsFault } from './fault.js';
import { type ReadCouncilOptions, readCouncil } from './read-council.js';

const HARTWOLD = sampleCouncilText('hartwold');
const read = (text: string, options: Partial<ReadCouncilOptions> = {}) =>
  readCouncil(text, { file: 'council.yml', register, today: '2026-11-24', ...options });

const faultsOf = (text: string, options: Partial<ReadCouncilOptions> = {}): readonly SettingsFault[] => {
  const result = read(text, options);
  return result.ok ? [] : result.faults;
};

/** The sample with one text replaced; throws when the text is not there, so that no case tests nothing. */
const changed = (from: string, to: string, text = HARTWOLD): string => {
  if (!text.includes(from)) throw new Error(`the sample does not hold ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
};

const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('readCouncil', () => {
  it('answers with what the contract between packages says', () => {
    expectTypeOf<z.output<ReturnType<typeof settingsSchema>>>().toExtend<CouncilSettings>();
    const result = read(HARTWOLD);
    expect(result).toMatchObject({
      ok: true,
      settings: {
        council: { name: { en: 'Hartwold Council' }, gss: 'E06999001', custodianCode: 9901 },
        languages: ['en'],
        contact: { phone: '01632 960101', address: ['Hartwold House', '1 Corn Market', 'Hartwold', 'ZZ1 1AA'] },
        gazetteer: { source: 'sample', seed: 1066, addresses: 20_000 },
        statements: { privacy: { retentionDays: 730 } },
        services: { 'report-a-problem': {} },
      },
    });
  });

  it('fills in the defaults', () => {
    const short = HARTWOLD.replace(/^(mode|languages):.*\n/gm, '').replace(
      /^(theme|gazetteer|staff|services):\n(?: .*\n)+/gm,
      '',
    );
    expect(short).not.toMatch(/theme|gazetteer|staff|services/);
    expect(read(short)).toMatchObject({
      ok: true,
      settings: {
        mode: 'demo',
        languages: ['en'],
        theme: { brandColour: '#2b3a4a', brandTextColour: '#ffffff', fontFamily: 'arial, sans-serif' },
        gazetteer: { source: 'sample', seed: 1, addresses: 20_000 },
        staff: { signIn: { kind: 'stand-in' } },
        services: {},
      },
    });
  });

  it('takes an empty block for its defaults, and a service with nothing after it for one that is offered', () => {
    const text = changed('report-a-problem: {}', 'report-a-problem:').replace(/staff:\n(?: .*\n)+/, 'staff:\n');
    expect(read(text)).toMatchObject({
      ok: true,
      settings: { staff: { signIn: { kind: 'stand-in' } }, services: { 'report-a-problem': {} } },
    });
  });

  it('fills in what the register knows of the council', () => {
    const text = sampleCouncilText('wexmoor').replace(/ {2}(custodianCode|county):.*\n/g, '');
    expect(read(text)).toMatchObject({ ok: true, settings: { council: { custodianCode: 9904, county: 'E10999001' } } });
    const county = sampleCouncilText('marlshire').replace(/ {2}districts:.*\n/, '');
    expect(read(county)).toMatchObject({ ok: true, settings: { council: { districts: ['E07999001'] } } });
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(read(`\uFEFF${HARTWOLD.replace(/\n/g, '\r\n')}`)).toMatchObject({ ok: true });
  });

  it('says every fault at once, in the order of the file', () => {
    const text = changed('shortName: Hartwold', 'shortNmae: Hartwold')
      .replace('linkColour: "#0d5c63"', 'linkColour: "#9999ff"')
      .replace('compliance: partially', 'compliance: partly')
      .replace('retentionDays: 730', 'retentionDays: two years');
    const faults = faultsOf(text);
    expect(new Set(faults.map(({ key }) => key))).toEqual(
      new Set([
        'council.shortName',
        'council.shortNmae',
        'theme.linkColour',
        'statements.accessibility.compliance',
        'statements.privacy.retentionDays',
      ]),
    );
    expect(faults.map(({ line }) => line)).toEqual([...faults.map(({ line }) => line)].sort((a, b) => a - b));
    for (const { line, excerpt } of faults) expect(excerpt).toBe(text.split('\n')[line - 1]);
  });

  it('repeats no secret that someone wrote into the file', () => {
    const text = changed(
      'kind: stand-in',
      'kind: oidc\n    issuer: https://login.bristol.gov.uk\n    clientSecret: hunter2\n    clientSecretVariable: hunter2',
    );
    expect(faultsOf(text)).not.toEqual([]);
    expect(JSON.stringify(faultsOf(text))).not.toContain('hunter2');
  });
});

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

const FRAGMENT: SettingsFragment = {
  key: 'report-a-problem',
  schema: z.strictObject({ team: z.string().optional(), greeting: localised().optional() }),
  description: 'How problems are reported.',
};

describe('each fault has its key, its line and its remedy', () => {
  it.each(CASES)('%s → %s', (from, to, key, says, fix) => {
    const text = changed(from, to);
    const faults = faultsOf(text, { fragments: [FRAGMENT] });
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

describe('services', () => {
  it('pass unchecked where no fragments are given', () => {
    const text = changed('report-a-problem: {}', 'parking: { zones: [1, 2] }');
    expect(read(text)).toMatchObject({ ok: true, settings: { services: { parking: { zones: [1, 2] } } } });
  });

  it('are all refused where there are none', () => {
    expect(faultsOf(HARTWOLD, { fragments: [] }).map(({ key }) => key)).toEqual(['services.report-a-problem']);
  });

  it('are given what their schema makes of their block', () => {
    const fragment: SettingsFragment = { ...FRAGMENT, schema: z.strictObject({ days: z.int().default(3) }) };
    const result = read(HARTWOLD, { fragments: [fragment] });
    expect(result).toMatchObject({ ok: true, settings: { services: { 'report-a-problem': { days: 3 } } } });
  });

  it('need their Welsh too where the council offers Welsh', () => {
    const text = changed(
      'report-a-problem: {}',
      'report-a-problem: { greeting: Hello }',
      sampleCouncilText('aberwennol'),
    );
    expect(faultsOf(text, { fragments: [FRAGMENT] })).toMatchObject([
      {
        key: 'services.report-a-problem.greeting',
        code: 'missing-language',
        fix: expect.stringContaining('greeting: { en: "Hello", cy:'),
      },
    ]);
  });
});

describe('Welsh', () => {
  it('is needed of every text once the council offers it', () => {
    const text = changed('languages: [en]', 'languages: [en, cy]');
    const faults = faultsOf(text);
    expect(faults.map(({ key }) => key)).toEqual([
      'council.name',
      'council.shortName',
      'contact.openingHours',
      'statements.accessibility.testedBy',
      'statements.accessibility.issues[0]',
      'statements.accessibility.issues[1]',
    ]);
    expect(faults.every(({ code }) => code === 'missing-language')).toBe(true);
  });

  it('is missed where only the English is written', () => {
    const text = changed(
      '    cy: Dydd Llun i ddydd Iau, 8:45am i 5pm, a dydd Gwener, 8:45am i 4:30pm\n',
      '',
      sampleCouncilText('aberwennol'),
    );
    expect(faultsOf(text)).toMatchObject([{ key: 'contact.openingHours', fix: expect.stringContaining('cy:') }]);
  });

  it('may be written by a council that does not offer it', () => {
    expect(read(changed('languages: [cy, en]', 'languages: [en]', sampleCouncilText('aberwennol')))).toMatchObject({
      ok: true,
    });
  });

  it('cannot be offered without English', () => {
    const text = changed('languages: [cy, en]', 'languages: [cy]', sampleCouncilText('aberwennol'));
    expect(faultsOf(text)).toMatchObject([{ key: 'languages', fix: expect.stringContaining('[cy, en]') }]);
  });
});
