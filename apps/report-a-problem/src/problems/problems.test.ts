import type { Answers, JourneyPage } from '@guildhall/journeys';
import { describe, expect, it } from 'vitest';
import { MADE } from '../../test/councils.js';
import { walk } from '../../test/walk.js';
import { createReportAProblemJourney } from '../journey.js';
import { dangerPageId, questionId } from './danger.js';
import { PROBLEM_IDS, type ProblemId } from './ids.js';
import { PROBLEMS } from './problems.js';

const parish = {
  name: { en: 'your parish council', cy: 'eich cyngor cymuned' },
  url: 'https://council.example/parishes',
};
const unitary = createReportAProblemJourney({ council: MADE.unitary, service: { parish } });
const london = createReportAProblemJourney({ council: MADE.londonBorough, service: {} });

const safe = (category: ProblemId, answers: Answers = {}): Answers => ({
  category,
  [questionId(category, 'Danger')]: 'no',
  ...answers,
});

const pagesOf = (answers: Answers, journey = unitary): readonly string[] =>
  walk(journey, answers).pages.map(({ id }) => id);
const endOf = (answers: Answers, journey = unitary): string | undefined => walk(journey, answers).end?.id;

it('offers every problem once', () => {
  expect(PROBLEMS.map(({ id }) => id)).toEqual(PROBLEM_IDS);
});

describe('danger', () => {
  it.each(PROBLEM_IDS)('is asked first about %s', (category) => {
    expect(pagesOf(safe(category)).slice(0, 2)).toEqual(['category', dangerPageId(category)]);
  });

  it.each(PROBLEM_IDS)('interrupts %s with whom to ring, and lets the resident go on', (category) => {
    const path = walk(unitary, safe(category, { [questionId(category, 'Danger')]: 'yes' }));
    const [, , pause] = path.pages;
    expect(pause).toMatchObject({ id: `${category}-danger-call`, kind: 'guidance' });
    const calls = (pause?.body ?? []).flatMap((block) => ('call' in block ? [block.call] : []));
    expect(calls[0]).toBe('999');
    expect(calls).toContain(MADE.unitary.contact.outOfHoursPhone);
    expect(calls).toContain(MADE.unitary.contact.phone);
    expect(path.end?.id).toBe('check-answers');
  });

  it('shows the power network and the gas emergency service of the nation where they fit', () => {
    const callsOf = (journey: typeof unitary, category: ProblemId): readonly string[] => {
      const page = journey.pages.find(({ id }) => id === `${category}-danger-call`);
      return (page?.body ?? []).flatMap((block) => ('call' in block ? [block.call] : []));
    };
    const northernIreland = createReportAProblemJourney({ council: MADE.northernIreland, service: {} });
    expect(callsOf(unitary, 'street-light')).toContain('105');
    expect(callsOf(unitary, 'something-else')).toEqual(expect.arrayContaining(['105', '0800 111 999']));
    expect(callsOf(northernIreland, 'something-else')).toEqual(
      expect.arrayContaining(['03457 643 643', '0800 002 001']),
    );
    expect(callsOf(unitary, 'graffiti')).not.toContain('105');
  });
});

interface Way {
  readonly problem: ProblemId;
  readonly when: string;
  readonly answers: Answers;
  readonly end: string;
  readonly comesBy?: string;
  readonly missesOut?: string;
}

/** Where answers lead: one case a branch. */
const WAYS: readonly Way[] = [
  {
    problem: 'pothole',
    when: 'in a road',
    answers: { potholeRoad: 'road' },
    end: 'check-answers',
    comesBy: 'pothole-position',
  },
  {
    problem: 'pothole',
    when: 'in a pavement',
    answers: { potholeRoad: 'pavement' },
    end: 'check-answers',
    missesOut: 'pothole-position',
  },
  { problem: 'pothole', when: 'on a motorway', answers: { potholeRoad: 'trunk-road' }, end: 'pothole-trunk-road' },
  { problem: 'pothole', when: 'in a private car park', answers: { potholeRoad: 'private' }, end: 'pothole-private' },
  {
    problem: 'fly-tipping',
    when: 'on a verge',
    answers: { flyTippingLand: 'road', flyTippingHarmful: 'no' },
    end: 'check-answers',
    missesOut: 'fly-tipping-keep-away',
  },
  {
    problem: 'fly-tipping',
    when: 'harmful',
    answers: { flyTippingHarmful: 'yes' },
    end: 'check-answers',
    comesBy: 'fly-tipping-keep-away',
  },
  {
    problem: 'fly-tipping',
    when: 'on a motorway',
    answers: { flyTippingLand: 'trunk-road' },
    end: 'fly-tipping-trunk-road',
  },
  {
    problem: 'fly-tipping',
    when: 'on private land',
    answers: { flyTippingLand: 'private' },
    end: 'fly-tipping-private',
  },
  {
    problem: 'street-light',
    when: 'out',
    answers: { streetLightFault: 'out' },
    end: 'check-answers',
    missesOut: 'street-light-keep-away',
  },
  {
    problem: 'street-light',
    when: 'wires showing',
    answers: { streetLightFault: 'wires' },
    end: 'check-answers',
    comesBy: 'street-light-keep-away',
  },
  {
    problem: 'street-light',
    when: 'wires showing, and the danger was told already',
    answers: { streetLightFault: 'wires', streetLightDanger: 'yes' },
    end: 'check-answers',
    missesOut: 'street-light-keep-away',
  },
  {
    problem: 'street-light',
    when: 'on a trunk road',
    answers: { streetLightKind: 'trunk-road' },
    end: 'street-light-trunk-road',
  },
  { problem: 'street-light', when: 'a parish’s', answers: { streetLightKind: 'parish' }, end: 'street-light-parish' },
  {
    problem: 'street-light',
    when: 'on private land',
    answers: { streetLightKind: 'private' },
    end: 'street-light-private',
  },
  {
    problem: 'graffiti',
    when: 'on a bench',
    answers: { graffitiSurface: 'street' },
    end: 'check-answers',
    comesBy: 'graffiti-offensive',
  },
  { problem: 'graffiti', when: 'on a home', answers: { graffitiSurface: 'private' }, end: 'graffiti-private' },
  {
    problem: 'graffiti',
    when: 'on a railway bridge',
    answers: { graffitiSurface: 'railway' },
    end: 'graffiti-railway',
  },
  { problem: 'graffiti', when: 'on a phone box', answers: { graffitiSurface: 'utility' }, end: 'graffiti-utility' },
  {
    problem: 'graffiti',
    when: 'by a motorway',
    answers: { graffitiSurface: 'trunk-road' },
    end: 'graffiti-trunk-road',
  },
  { problem: 'graffiti', when: 'on a village shelter', answers: { graffitiSurface: 'parish' }, end: 'graffiti-parish' },
  {
    problem: 'missed-bin',
    when: 'of a home',
    answers: { missedBinPlace: 'home' },
    end: 'check-answers',
    comesBy: 'missed-bin-home',
    missesOut: 'where',
  },
  { problem: 'missed-bin', when: 'put out late', answers: { missedBinOut: 'no' }, end: 'missed-bin-not-out' },
  {
    problem: 'missed-bin',
    when: 'with help to put it out',
    answers: { missedBinOut: 'assisted' },
    end: 'check-answers',
  },
  { problem: 'missed-bin', when: 'of a business', answers: { missedBinPlace: 'business' }, end: 'missed-bin-business' },
  {
    problem: 'something-else',
    when: 'in a street',
    answers: { somethingElsePlace: 'road' },
    end: 'check-answers',
    comesBy: 'something-else-what',
  },
  {
    problem: 'something-else',
    when: 'on a railway',
    answers: { somethingElsePlace: 'railway' },
    end: 'something-else-railway',
  },
  {
    problem: 'something-else',
    when: 'on private land',
    answers: { somethingElsePlace: 'private' },
    end: 'something-else-private',
  },
  {
    problem: 'something-else',
    when: 'on a village green',
    answers: { somethingElsePlace: 'parish' },
    end: 'something-else-parish',
  },
  {
    problem: 'something-else',
    when: 'on a motorway',
    answers: { somethingElsePlace: 'trunk-road' },
    end: 'something-else-trunk-road',
  },
];

describe('ways through', () => {
  it.each(WAYS)('$problem $when → $end', ({ problem, answers, end, comesBy, missesOut }) => {
    const all = safe(problem, answers);
    expect(endOf(all)).toBe(end);
    if (comesBy !== undefined) expect(pagesOf(all)).toContain(comesBy);
    if (missesOut !== undefined) expect(pagesOf(all)).not.toContain(missesOut);
  });

  it('cover every exit page', () => {
    const exits = unitary.pages.filter(({ kind }) => kind === 'exit').map(({ id }) => id);
    expect(WAYS.map(({ end }) => end)).toEqual(expect.arrayContaining(exits));
  });

  it('lead from a red route to Transport for London, in London alone', () => {
    expect(endOf(safe('pothole', { potholeRoad: 'red-route' }), london)).toBe('pothole-red-route');
    expect(unitary.pages.map(({ id }) => id)).not.toContain('pothole-red-route');
  });

  it('lead past the name where nobody wants to hear back', () => {
    expect(pagesOf(safe('pothole', { updates: 'no' }))).not.toContain('name');
    expect(pagesOf(safe('pothole', { updates: 'phone' }))).toContain('name');
  });
});

describe('hand-overs', () => {
  const exits = unitary.pages.filter((page): page is Extract<JourneyPage, { kind: 'exit' }> => page.kind === 'exit');

  it.each(exits.map((page) => [page.id, page] as const))('%s says who is responsible and what to do', (_, page) => {
    const blocks = page.body ?? [];
    expect(page.title.en).toMatch(/responsible|must|cannot/);
    expect(blocks.some((block) => 'href' in block || 'call' in block || 'paragraph' in block)).toBe(true);
  });

  it.each(exits.filter(({ id }) => id !== 'missed-bin-not-out').map((page) => [page.id, page] as const))(
    '%s says that nothing has been sent',
    (_, page) => {
      const insets = (page.body ?? []).flatMap((block) => ('inset' in block ? [block.inset.en] : []));
      expect(insets).toEqual([expect.stringMatching(/not sent a report/)]);
    },
  );
});
