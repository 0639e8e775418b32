import { type Answers, checkJourney, type Journey, questionsOf } from '@guildhall/journeys';
import { pageTitle } from '@guildhall/journeys/react';
import { describe, expect, it } from 'vitest';
import { MADE, type MadeCouncil } from '../test/councils.js';
import { walk } from '../test/walk.js';
import { createReportAProblemJourney } from './journey.js';
import { questionId } from './problems/danger.js';
import { PROBLEM_IDS, type ProblemId } from './problems/ids.js';
import type { ReportAProblemSettings } from './settings.js';

const COUNCILS = Object.keys(MADE) as readonly MadeCouncil[];

/** Real districts of a real county: the register must name them. */
const KENT_DISTRICTS = ['E07000105', 'E07000106', 'E07000107', 'E07000108', 'E07000109'];

const full: ReportAProblemSettings = {
  handover: [
    {
      problem: 'missed-bin',
      to: {
        name: { en: 'Easter Waste', cy: 'Gwastraff Pasg' },
        url: 'https://waste.example/report',
        phone: '01632 960500',
      },
    },
    { problem: 'graffiti', to: { name: { en: 'Ostley Clean' }, url: 'https://ostley.example/' } },
    {
      problem: 'graffiti',
      to: { name: { en: 'Wexmoor Clean' }, url: 'https://wexmoor.example/', phone: '01632 960600' },
    },
  ],
  ours: ['pothole', 'street-light', 'fly-tipping'],
  parish: { name: { en: 'your parish council' }, url: 'https://parish.example/' },
  trunkRoads: { name: { en: 'Far Roads' }, url: 'https://roads.example/', phone: '01632 960700' },
  emergencyPhones: { electricity: '01632 960801', gas: '01632 960802' },
  binsOutBy: { en: '6am', cy: '6am' },
  whatHappensNext: [{ en: 'We look within 2 working days.', cy: 'Byddwn yn edrych o fewn 2 ddiwrnod gwaith.' }],
};

const journeyOf = (council: MadeCouncil, service: ReportAProblemSettings = {}): Journey =>
  createReportAProblemJourney({ council: MADE[council], service });

const pageOf = (journey: Journey, id: string) => journey.pages.find((page) => page.id === id);

const endOf = (journey: Journey, category: ProblemId, answers: Answers = {}): string | undefined =>
  walk(journey, { category, [questionId(category, 'Danger')]: 'no', ...answers }).end?.id;

describe.each(COUNCILS)('the journey of a council: %s', (council) => {
  it.each([
    ['with no settings', {}],
    ['with every setting', full],
  ])('has no fault %s', (_, service) => {
    expect(checkJourney(journeyOf(council, service))).toEqual([]);
  });

  it.each(['en', 'cy'] as const)('has a title of its own on every page, in %s', (language) => {
    const journey = journeyOf(council);
    const titles = journey.pages.map((page) => pageTitle(journey, page, language));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it.each(PROBLEM_IDS)('%s ends in check answers, or is handed over with a link', (category) => {
    const journey = journeyOf(council);
    const end = endOf(journey, category);
    if (end === 'check-answers') return;
    expect(end).toBe(`${category}-not-us`);
    const body = pageOf(journey, `${category}-not-us`)?.body ?? [];
    expect(body.some((block) => 'href' in block && block.href.startsWith('https://'))).toBe(true);
  });

  it('names no other council', () => {
    const text = JSON.stringify(journeyOf(council));
    const others = COUNCILS.filter((other) => other !== council).flatMap((other) =>
      Object.values(MADE[other].council.name),
    );
    expect(others.filter((name) => text.includes(name))).toEqual([]);
    expect(text).toContain(MADE[council].council.name.en);
  });

  it('is JSON: what is stored and read again is the same', () => {
    const journey = journeyOf(council, full);
    expect(JSON.parse(JSON.stringify(journey))).toEqual(journey);
  });
});

describe('hand-over', () => {
  it('follows the settings, with the link and the telephone number', () => {
    const journey = journeyOf('unitary', full);
    expect(endOf(journey, 'missed-bin')).toBe('missed-bin-not-us');
    const page = pageOf(journey, 'missed-bin-not-us');
    expect(page?.title?.en).toBe('Easter Waste is responsible for this');
    expect(page?.body).toContainEqual({
      button: { en: 'Report it to Easter Waste', cy: 'Rhoi gwybod: Gwastraff Pasg' },
      href: 'https://waste.example/report',
    });
    expect(page?.body).toContainEqual({ call: '01632 960500', who: { en: 'Easter Waste', cy: 'Gwastraff Pasg' } });
  });

  it('lists every council that shares a problem', () => {
    const body = pageOf(journeyOf('county', full), 'graffiti-not-us')?.body ?? [];
    expect(body.flatMap((block) => ('heading' in block ? [block.heading.en] : []))).toEqual([
      'Ostley Clean',
      'Wexmoor Clean',
    ]);
    expect(body.flatMap((block) => ('href' in block ? [block.href] : []))).toEqual([
      'https://ostley.example/',
      'https://wexmoor.example/',
    ]);
  });

  it('names the other tier from the register of councils, and lists many of them as links', () => {
    const kent = { ...MADE.county, council: { ...MADE.county.council, districts: KENT_DISTRICTS } };
    const maidstone = { ...MADE.district, council: { ...MADE.district.council, county: 'E10000016' } };
    const ofCounty = createReportAProblemJourney({ council: kent, service: {} });
    const ofDistrict = createReportAProblemJourney({ council: maidstone, service: {} });
    expect(checkJourney(ofCounty)).toEqual([]);
    const links = (pageOf(ofCounty, 'missed-bin-not-us')?.body ?? []).flatMap((block) =>
      'list' in block ? block.list.map(({ en }) => en) : [],
    );
    expect(links).toHaveLength(KENT_DISTRICTS.length);
    expect(links.join()).toContain('[Ashford Borough Council](https://www.ashford.gov.uk/)');
    expect(pageOf(ofDistrict, 'pothole-not-us')?.title?.en).toBe('Kent County Council is responsible for this');
  });

  it('still asks about danger first, and shows the number of whoever is responsible', () => {
    const path = walk(journeyOf('unitary', full), { category: 'missed-bin', missedBinDanger: 'yes' });
    expect(path.pages.map(({ id }) => id)).toEqual([
      'category',
      'missed-bin-danger',
      'missed-bin-danger-call',
      'missed-bin-not-us',
    ]);
    const calls = (path.pages[2]?.body ?? []).flatMap((block) => ('call' in block ? [block.call] : []));
    expect(calls).toEqual(['999', '01632 960500']);
  });

  it('keeps what the settings call ours', () => {
    const journey = journeyOf('district', full);
    expect(endOf(journey, 'pothole')).toBe('check-answers');
    expect(endOf(journeyOf('district'), 'pothole')).toBe('pothole-not-us');
  });

  it('names the body of the settings for trunk roads', () => {
    const page = pageOf(journeyOf('unitary', full), 'pothole-trunk-road');
    expect(page?.title?.en).toBe('Far Roads is responsible for this');
  });

  it('begins a title with a capital and goes on in a sentence without one', () => {
    const page = pageOf(journeyOf('unitary', full), 'street-light-parish');
    expect(page?.title?.en).toBe('Your parish council is responsible for this');
    expect(page?.body).toContainEqual(
      expect.objectContaining({ button: expect.objectContaining({ en: 'Report it to your parish council' }) }),
    );
  });

  it('leaves out pages that nothing leads to where everything is another council’s', () => {
    const to = { name: { en: 'Other' }, url: 'https://other.example/' };
    const others = PROBLEM_IDS.filter((problem) => problem !== 'missed-bin');
    const journey = journeyOf('unitary', { handover: others.map((problem) => ({ problem, to })) });
    expect(checkJourney(journey)).toEqual([]);
    expect(journey.pages.map(({ id }) => id)).not.toContain('where');
    expect(journey.staffColumns).toEqual(['category', 'missedBinHome', 'missedBinDay']);
  });
});

describe('settings', () => {
  it('name the time by which bins must be out', () => {
    const labelOf = (journey: Journey) => {
      const page = pageOf(journey, 'missed-bin-out');
      return page === undefined ? undefined : questionsOf(page)[0]?.label.en;
    };
    expect(labelOf(journeyOf('unitary', { binsOutBy: { en: '6am' } }))).toBe('Was it out by 6am?');
    expect(labelOf(journeyOf('unitary'))).toBe('Was it out in time?');
  });

  it('say what happens next', () => {
    const [first] = journeyOf('unitary', full).confirmation.body.flatMap((block) =>
      'list' in block ? block.list : [],
    );
    expect(first?.en).toBe('We look within 2 working days.');
  });

  it('ring numbers that a telephone can dial, however the council writes them', () => {
    const written = { ...MADE.unitary, contact: { ...MADE.unitary.contact, phone: '(01632) 960-101' } };
    const journey = createReportAProblemJourney({ council: written, service: {} });
    expect(checkJourney(journey)).toEqual([]);
    expect(JSON.stringify(journey)).toContain('"call":"01632 960101"');
  });
});

describe('personal data', () => {
  it('is marked wherever it is asked for', () => {
    const personal = journeyOf('unitary')
      .pages.flatMap(questionsOf)
      .filter((question) => question.personal)
      .map(({ id }) => id);
    expect(personal).toEqual(['flyTippingWitness', 'missedBinHome', 'email', 'phone', 'name']);
  });

  it('is never required of someone who wants no answer', () => {
    const path = walk(journeyOf('unitary'), { category: 'pothole', potholeDanger: 'no', updates: 'no' });
    expect(path.end?.kind).toBe('check');
    expect(Object.keys(path.answers)).not.toEqual(expect.arrayContaining(['email']));
  });
});
