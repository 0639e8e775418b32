import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeholderIn } from '../read/placeholders.js';
import { readCouncil } from '../read/read-council.js';
import { testValueIn } from '../read/test-values.js';
import { register } from '../register/register.js';
import type { CouncilSettings } from '../settings.js';
import { type SampleCouncil, sampleCouncilPath, sampleCouncils, sampleCouncilText } from './sample-councils.js';

const settingsOf = (name: SampleCouncil): CouncilSettings => {
  const read = readCouncil(sampleCouncilText(name), { file: `${name}.yml`, register, today: '2026-11-24' });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.settings;
};

/** Every text within a value. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

/** What may be seen of a council: texts of some length, but none that any council has. */
const tellingOf = (name: SampleCouncil): readonly string[] => {
  const { council, theme, contact, statements } = settingsOf(name);
  const { fontFamily: _, ...colours } = theme;
  return texts([
    council,
    colours,
    contact,
    statements.privacy,
    statements.accessibility.testedBy,
    statements.accessibility.issues,
  ])
    .filter((text) => text.length > 5)
    .map((text) => text.toLowerCase());
};

/** The two that share an area name each other, since each hands over to the other. */
const SHARE_AN_AREA = new Set(['marlshire', 'wexmoor']);

const PAIRS = sampleCouncils.flatMap((one) =>
  sampleCouncils
    .filter((other) => other !== one && !(SHARE_AN_AREA.has(one) && SHARE_AN_AREA.has(other)))
    .map((other) => [one, other] as const),
);

describe('the fictional councils', () => {
  it.each([
    ['hartwold', 'E06999001', 9901, ['en']],
    ['aberwennol', 'W06999001', 9902, ['cy', 'en']],
    ['marlshire', 'E10999001', undefined, ['en']],
    ['wexmoor', 'E07999001', 9904, ['en']],
  ] as const)(
    '%s is without fault, in demo mode, and what docs/architecture.md says',
    (name, gss, custodianCode, languages) => {
      expect(settingsOf(name)).toMatchObject({ mode: 'demo', council: { gss }, languages });
      expect(settingsOf(name).council.custodianCode).toBe(custodianCode);
      expect(register.byGss(gss, { testValues: true })?.name).toEqual(settingsOf(name).council.name);
    },
  );

  it('know of each other where they share an area', () => {
    expect(settingsOf('wexmoor').council.county).toBe(settingsOf('marlshire').council.gss);
    expect(settingsOf('marlshire').council.districts).toEqual([settingsOf('wexmoor').council.gss]);
  });

  it.each(PAIRS)('nothing of %s stands in the file or the logo of %s', (one, other) => {
    const path = sampleCouncilPath(other);
    const file = (readFileSync(path, 'utf8') + readFileSync(path.replace('.yml', '.svg'), 'utf8')).toLowerCase();
    expect(tellingOf(one).length).toBeGreaterThan(20);
    expect([one, ...tellingOf(one)].filter((text) => file.includes(text))).toEqual([]);
  });

  it.each(sampleCouncils)('%s has contacts that are nobody’s', (name) => {
    const { council, contact, statements } = settingsOf(name);
    const { accessibility, privacy } = statements;
    const reserved = [
      council.website,
      council.gss,
      contact.phone,
      contact.outOfHoursPhone,
      contact.textphone ?? '',
      contact.email,
      contact.address.at(-1) ?? '',
      accessibility.contactEmail,
      accessibility.contactPhone,
      privacy.dpoEmail,
      privacy.icoRegistration,
    ];
    expect(reserved.filter((text) => testValueIn(text) === undefined)).toEqual([]);
    const urls = [...sampleCouncilText(name).matchAll(/https?:\/\/\S+|\S+@\S+/g)].map(([url]) => url);
    expect(urls.filter((url) => testValueIn(url) === undefined)).toEqual([]);
  });

  it.each(sampleCouncils)('%s has statements without placeholders', (name) => {
    const { statements, contact } = settingsOf(name);
    expect(texts([statements, contact]).filter((text) => !testValueIn(text) && placeholderIn(text))).toEqual([]);
  });

  it('have postcodes in the areas that are set aside for each', () => {
    const postcodes = sampleCouncils.map((name) => settingsOf(name).contact.address.at(-1));
    expect(postcodes).toEqual(['ZZ1 1AA', 'ZZ30 1AA', 'ZZ50 1AA', 'ZZ51 2AB']);
  });

  it('are all that the package ships', () => {
    const files = readdirSync(dirname(sampleCouncilPath('hartwold'))).sort();
    expect(files).toEqual(sampleCouncils.flatMap((name) => [`${name}.svg`, `${name}.yml`]).sort());
  });
});
