import type { SampleCouncil } from '@guildhall/council/samples';
import { describe, expect, test } from 'vitest';
import { journeyCases, type Step } from './cases/journeys.js';
import { knownPlaces, nextDoor } from './cases/places.js';
import { foreignPostcodes, foreignTraits, holds, traitsOf } from './cases/traits.js';
import { type Recorded, Recorder } from './support/recorder.js';
import { useSite } from './support/site.js';
import { begin, take, walk } from './support/walk.js';

const sites = {
  hartwold: useSite('hartwold'),
  aberwennol: useSite('aberwennol'),
  marlshire: useSite('marlshire'),
  wexmoor: useSite('wexmoor'),
} as const satisfies Record<SampleCouncil, unknown>;

interface Visit {
  readonly council: SampleCouncil;
  /** Of each language, with the categories that are reported in it. */
  readonly languages: readonly {
    readonly prefix: string;
    readonly language: 'en' | 'cy';
    readonly categories: string[];
  }[];
}

const OURS: readonly Visit[] = [
  {
    council: 'aberwennol',
    languages: [
      {
        prefix: '',
        language: 'cy',
        categories: ['pothole', 'fly-tipping', 'street-light', 'graffiti', 'missed-bin', 'something-else'],
      },
      { prefix: '/en', language: 'en', categories: ['pothole', 'fly-tipping', 'missed-bin'] },
    ],
  },
  {
    council: 'hartwold',
    languages: [{ prefix: '', language: 'en', categories: ['pothole', 'street-light', 'missed-bin'] }],
  },
  {
    council: 'marlshire',
    languages: [{ prefix: '', language: 'en', categories: ['pothole', 'street-light', 'something-else'] }],
  },
  {
    council: 'wexmoor',
    languages: [{ prefix: '', language: 'en', categories: ['fly-tipping', 'graffiti', 'missed-bin'] }],
  },
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

/** Uses every page of a site that can be used, and gives all that came back. */
const everythingOf = async ({ council, languages }: Visit): Promise<readonly Recorded[]> => {
  const site = sites[council];
  const visitor = await site.visit();
  const recorder = new Recorder(visitor.context);
  const starts = languages.flatMap(({ prefix }) => [prefix || '/', `${prefix}/report-a-problem/category`]);
  expect(await recorder.crawl(starts)).toEqual([]);
  for (const { path, status, method } of OUTSIDE_PAGES) {
    expect(await recorder.ask(path, method ? { method } : {}), path).toBe(status);
  }
  for (const { prefix, language, categories } of languages) {
    await visitor.context.clearCookies();
    const cases = journeyCases(await knownPlaces(council, language));
    for (const { steps } of cases.filter(({ category }) => categories.includes(category))) {
      await begin(visitor, prefix);
      for (const step of steps) await sendNothingThen(step);
      await visitor.send();
      expect(visitor.step).toBe('confirmation');
    }
    await begin(visitor, prefix);
    const [other] = cases.filter(({ category }) => category === categories.find((each) => each !== 'missed-bin'));
    await walk(visitor, other?.steps ?? [], 'where');
    await visitor.send({ 'where-way': 'address', 'where-postcode': nextDoor(council) });
  }
  await visitor.goto('/staff');
  await visitor.send();
  await visitor.send({ person: 'stand-in:sam' });
  const failed = await recorder.crawl(languages.map(({ prefix }) => `${prefix}/staff?all`));
  expect(failed).toEqual([]);
  return recorder.all();

  async function sendNothingThen(step: Step): Promise<void> {
    const isEmptyRefused = step.answers !== undefined && !MAY_STAY_EMPTY.includes(step.page);
    if (isEmptyRefused && !step.page.endsWith('/choose')) {
      await visitor.send();
      expect([step.page, visitor.status]).toEqual([step.page, 422]);
    }
    await take(visitor, step);
  }
};

describe.each(OURS)('as $council', (visit) => {
  const { council } = visit;

  test('nothing of another council appears in any response', async () => {
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
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(
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
      `${council}: ${responses.length} responses held against ${foreign.length} traits of other councils, ${leaks.length} leaks`,
    );
  });
});
