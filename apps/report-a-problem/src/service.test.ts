import { readFileSync } from 'node:fs';
import { readCouncil } from '@guildhall/council';
import { register, registerData } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncils, sampleCouncilText } from '@guildhall/council/samples';
import { allQuestionsOf, checkJourney, type Journey } from '@guildhall/journeys';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sample } from '../test/samples.js';
import { walk } from '../test/walk.js';
import * as entry from './index.js';
import { JOURNEY_VERSION } from './journey.js';
import { questionId } from './problems/danger.js';
import { PROBLEM_IDS, type ProblemId } from './problems/ids.js';
import { reportAProblem } from './service.js';
import { reportAProblemSchema } from './settings.js';

const journeyOf = (name: SampleCouncil): Journey => {
  const council = sample(name);
  return reportAProblem.journey({
    council,
    settings: reportAProblemSchema.parse(council.services['report-a-problem']),
  });
};

/** Which problems each fictional council hands over, and to whom. */
const HANDED_OVER: Readonly<Record<SampleCouncil, Partial<Record<ProblemId, string>>>> = {
  hartwold: {},
  aberwennol: {},
  marlshire: {
    'fly-tipping': 'Wexmoor District Council',
    graffiti: 'Wexmoor District Council',
    'missed-bin': 'Wexmoor District Council',
  },
  wexmoor: { pothole: 'Marlshire County Council', 'street-light': 'Marlshire County Council' },
};

describe.each(sampleCouncils)('as %s', (name) => {
  const journey = journeyOf(name);

  it('has a journey without a fault', () => {
    expect(checkJourney(journey)).toEqual([]);
  });

  it.each(PROBLEM_IDS)('takes or hands over %s', (category) => {
    const { end } = walk(journey, { category, [questionId(category, 'Danger')]: 'no' });
    const to = HANDED_OVER[name][category];
    expect(end?.title?.en).toBe(
      to === undefined ? 'Check your answers before you send your report' : `${to} is responsible for this`,
    );
  });

  it('names no council but itself and those that it hands over to', () => {
    const named = new Set([sample(name).council.name.en, ...Object.values(HANDED_OVER[name])]);
    const others = (registerData.fictional ?? [])
      .flatMap((council) => [council.name.en, council.name.cy ?? council.name.en])
      .filter((other) => !named.has(other) && other !== sample(name).council.name.cy);
    expect(others.length).toBeGreaterThan(1);
    expect(others.filter((other) => JSON.stringify(journey).includes(other))).toEqual([]);
  });

  it('shows its own telephone numbers and no other council’s', () => {
    const shown = JSON.stringify(journey);
    const { contact } = sample(name);
    expect(shown).toContain(contact.phone);
    expect(shown).toContain(contact.outOfHoursPhone);
    const handed = JSON.stringify(sample(name).services);
    const foreign = sampleCouncils
      .filter((other) => other !== name)
      .flatMap((other) => [sample(other).contact.phone, sample(other).contact.outOfHoursPhone])
      .filter((phone) => !handed.includes(phone));
    expect(foreign.filter((phone) => shown.includes(phone))).toEqual([]);
  });
});

it('speaks Welsh first as Aberwennol', () => {
  expect(journeyOf('aberwennol').languages).toEqual(['cy', 'en']);
  expect(JSON.stringify(journeyOf('aberwennol'))).toContain('Cyngor Aberwennol sy’n trwsio ffyrdd');
});

describe('settings in council.yml', () => {
  const read = (services: string) =>
    readCouncil(sampleCouncilText('hartwold').replace(/services:[\s\S]*$/, services), {
      file: 'council.yml',
      register,
      fragments: [reportAProblem.fragment],
    });

  it.each([
    [
      'an unknown problem',
      'handover:\n      - problem: potholes\n        to: { name: A, url: https://a.example }',
      'problem',
    ],
    ['a link that is not secure', 'parish: { name: The parish, url: http://a.example }', 'url'],
    ['a telephone number that is none', 'emergencyPhones: { gas: ask at the desk }', 'gas'],
    ['a key that it does not know', 'handovers: []', 'handovers'],
  ])('refuses %s at its key', (_, block, key) => {
    const result = read(`services:\n  report-a-problem:\n    ${block}\n`);
    expect(result.ok ? [] : result.faults.map((fault) => fault.key.split('.').at(-1))).toEqual([key]);
  });

  it('takes every setting of the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const block = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, yaml = '']) => yaml)
      .find((yaml) => yaml.includes('handover:'));
    expect(block).toBeDefined();
    const result = read(block ?? '');
    expect(result.ok ? [] : result.faults.map(({ message }) => message)).toEqual([]);
    if (!result.ok) return;
    const service = reportAProblemSchema.parse(result.settings.services['report-a-problem']);
    expect(Object.keys(service).sort()).toEqual(Object.keys(reportAProblemSchema.shape).sort());
    expect(checkJourney(reportAProblem.journey({ council: result.settings, settings: service }))).toEqual([]);
  });
});

describe('service.yml', () => {
  const written: unknown = parse(readFileSync(new URL('../service.yml', import.meta.url), 'utf8'));

  it('agrees with the code', () => {
    expect(written).toMatchObject({ id: reportAProblem.id, name: reportAProblem.name, version: JOURNEY_VERSION });
  });

  it('lists all the personal data that the journey asks for', () => {
    const asked = allQuestionsOf(journeyOf('hartwold'))
      .filter(({ personal }) => personal === true)
      .map(({ id }) => ({ id }));
    expect(written).toMatchObject({ dataKept: { personal: asked } });
  });
});

it('is the default export, by its name too, with the version of the package', () => {
  expect(entry.default).toBe(entry.reportAProblem);
  expect(reportAProblem.version).toMatch(/^\d+\.\d+\.\d+/);
});
