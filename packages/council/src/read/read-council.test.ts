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

const FRAGMENT: SettingsFragment = {
  key: 'report-a-problem',
  schema: z.strictObject({ team: z.string().optional(), greeting: localised().optional() }),
  description: 'How problems are reported.',
};

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
