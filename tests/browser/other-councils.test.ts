import type { SampleCouncil } from '@guildhall/council/samples';
import { expect, test } from 'vitest';
import { journeyCases, type Step } from './cases/journeys.js';
import { knownPlaces, nextDoor } from './cases/places.js';
import { foreignPostcodes, foreignTraits, holds, traitsOf } from './cases/traits.js';
import { type Recorded, Recorder } from './support/recorder.js';
import { useSite } from './support/site.js';
import type { Visitor } from './support/visitor.js';
import { begin, take, walk } from './support/walk.js';

const sites = {
  hartwold: useSite('hartwold'),
  aberwennol: useSite('aberwennol'),
  marlshire: useSite('marlshire'),
  wexmoor: useSite('wexmoor'),
} as const satisfies Record<SampleCouncil, unknown>;

/** One language of a council's site, and what is reported in it. */
interface Visit {
  readonly council: SampleCouncil;
  readonly prefix: string;
  readonly language: 'en' | 'cy';
  readonly categories: readonly string[];
}

const VISITS: readonly Visit[] = [
  {
    council: 'aberwennol',
    prefix: '',
    language: 'cy',
    categories: ['pothole', 'fly-tipping', 'street-light', 'graffiti', 'missed-bin', 'something-else'],
  },
  { council: 'aberwennol', prefix: '/en', language: 'en', categories: ['pothole', 'fly-tipping', 'missed-bin'] },
  { council: 'hartwold', prefix: '', language: 'en', categories: ['pothole', 'street-light', 'missed-bin'] },
  { council: 'marlshire', prefix: '', language: 'en', categories: ['pothole', 'street-light', 'something-else'] },
  { council: 'wexmoor', prefix: '', language: 'en', categories: ['fly-tipping', 'graffiti', 'missed-bin'] },
];

const OUTSIDE_PAGES: readonly { readonly path: string; readonly status: number; readonly method?: string }[] = [
  { path: '/healthz', status: 200 },
  { path: '/readyz', status: 200 },
  { path: '/no-such-page', status: 404 },
  { path: '/robots.txt', status: 404 },
  { path: '/favicon.ico', status: 404 },
  { path: '/report-a-problem/%E0%A4%A', status: 400 },
  { path: '/report-a-problem/category', status: 403, method: 'POST' },
];

const MAY_STAY_EMPTY: readonly string[] = ['description', 'name', 'street-light-column'];

/** Answers a page, after sending it empty where that is refused, so that its errors are seen too. */
const takeWithError = async (visitor: Visitor, step: Step): Promise<void> => {
  const isEmptyRefused = step.answers !== undefined && !MAY_STAY_EMPTY.includes(step.page);
  if (isEmptyRefused && !step.page.endsWith('/choose')) {
    await visitor.send();
    expect([step.page, visitor.status]).toEqual([step.page, 422]);
  }
  await take(visitor, step);
};

/** Uses every page of a site in one language, and gives all that came back. */
const everythingOf = async ({ council, prefix, language, categories }: Visit): Promise<readonly Recorded[]> => {
  const visitor = await sites[council].visit();
  const recorder = new Recorder(visitor.context);
  expect(await recorder.crawl([prefix || '/', `${prefix}/report-a-problem/category`])).toEqual([]);
  for (const { path, status, method } of OUTSIDE_PAGES) {
    expect(await recorder.ask(path, method ? { method } : {}), path).toBe(status);
  }
  const cases = journeyCases(await knownPlaces(council, language)).filter(({ category }) =>
    categories.includes(category),
  );
  expect(cases).toHaveLength(categories.length);
  for (const { steps } of cases) {
    await begin(visitor, prefix);
    for (const step of steps) await takeWithError(visitor, step);
    await visitor.send();
    expect(visitor.step).toBe('confirmation');
  }
  const [first] = cases;
  await begin(visitor, prefix);
  await walk(visitor, first?.steps ?? [], 'where');
  await visitor.send({ 'where-way': 'address', 'where-postcode': nextDoor(council) });

  await visitor.goto(`${prefix}/staff`);
  await visitor.send();
  await visitor.send({ person: 'stand-in:sam' });
  expect(await recorder.crawl([`${prefix}/staff?all`])).toEqual([]);
  return recorder.all();
};

test.each(VISITS)(
  'as $council, in $language: nothing of another council is in any response',
  {
    timeout: 300_000,
  },
  async (visit) => {
    const { council, language } = visit;
    const settings = {
      hartwold: sites.hartwold.settings,
      aberwennol: sites.aberwennol.settings,
      marlshire: sites.marlshire.settings,
      wexmoor: sites.wexmoor.settings,
    };
    const responses = await everythingOf(visit);
    const foreign = foreignTraits(council, settings);
    const leaks = responses.flatMap(({ url, text }) => [
      ...foreign.filter((trait) => holds(text, trait)).map(({ kind, text: leaked }) => `${url}: ${kind} ${leaked}`),
      ...foreignPostcodes(text, council).map((postcode) => `${url}: postcode ${postcode}`),
    ]);
    expect(leaks).toEqual([]);

    // What is looked for would be found: the council's own names, colours, numbers and places are.
    const own = traitsOf(council, settings[council]);
    const found = own.filter((trait) => responses.some(({ text }) => holds(text, trait)));
    expect([...new Set(found.map(({ kind }) => kind))]).toEqual(
      expect.arrayContaining(['colour', 'domain', 'name', 'phone', 'place', 'registration']),
    );
    const types = new Set(responses.map(({ type }) => type.replace(/;.*/, '')));
    expect([...types]).toEqual(
      expect.arrayContaining([
        'text/html',
        'text/css',
        'text/javascript',
        'image/svg+xml',
        'application/json',
        'text/csv',
      ]),
    );
    console.log(
      `${council}, ${language}: ${responses.length} responses held against ${foreign.length} traits of other councils, ${leaks.length} leaks`,
    );
  },
);
