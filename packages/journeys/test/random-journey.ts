import fc from 'fast-check';
import { type Branch, checkJourney, type Journey, type JourneyPage, type Question } from '../src/index.js';

const text = (en: string) => ({ en, cy: `${en} (cy)` });

/** A question of any kind; `id` is its own. */
const questionOf = (id: string): fc.Arbitrary<Question> => {
  const shared = { id, label: text(`Label of ${id}`), noun: text(`the ${id}`) };
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: text(value) }));
  const revealing = [
    { value: 'a', label: text('a'), reveals: [{ ...shared, id: `${id}More`, kind: 'text' as const }] },
    ...options.slice(1),
  ];
  return fc
    .tuple(
      fc.constantFrom<Question>(
        { ...shared, kind: 'text', multiline: true, maxLength: 50 },
        { ...shared, kind: 'choice', options },
        { ...shared, kind: 'choice', options: revealing },
        { ...shared, kind: 'choices', options: revealing },
        { ...shared, kind: 'date', allows: 'past', withinDays: 400 },
        { ...shared, kind: 'number', min: 0, max: 1000, decimals: 2 },
        { ...shared, kind: 'email' },
        { ...shared, kind: 'phone' },
        { ...shared, kind: 'address' },
        { ...shared, kind: 'location' },
        { ...shared, kind: 'location', ways: ['coordinates'] },
        { ...shared, kind: 'declaration' },
      ),
      fc.boolean(),
    )
    .map(([question, optional]) => ({ ...question, optional }));
};

const IDS = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const CONDITIONS = [
  "q0 = 'a'",
  "'b' in q1",
  'answered(q2)',
  'q3 > 5',
  'not (q4 = true)',
  "q0 = 'zz'",
  'q9 = 1',
  'q1 =',
];

const nextOf = (targets: readonly string[]): fc.Arbitrary<string | Branch[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...targets) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...CONDITIONS), fc.constantFrom(...targets), fc.constantFrom(...targets))
        .map(([when, to, otherwise]): Branch[] => [{ when, to }, { to: otherwise }]),
    },
    { weight: 1, arbitrary: fc.constantFrom(...targets).map((to): Branch[] => [{ when: "q0 = 'a'", to }]) },
  );

const pageOf = (index: number, isWild: boolean): fc.Arbitrary<JourneyPage> => {
  // Tame pages lead on to one of the next two, so that many journeys are sound; wild ones lead anywhere.
  const onwards = [IDS[index + 1] ?? 'check', IDS[index + 2] ?? 'check'];
  const next = nextOf(isWild ? [...IDS, 'check', 'nowhere'] : onwards);
  const shared = { id: IDS[index] ?? 'p', title: text(`Page ${index}`) };
  const body = [{ paragraph: text('Text') }];
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(questionOf(`q${index}`), next)
        .map(([question, to]): JourneyPage => ({ ...shared, kind: 'question', questions: [question], next: to })),
    },
    { weight: 2, arbitrary: next.map((to): JourneyPage => ({ ...shared, kind: 'guidance', body, next: to })) },
    { weight: 1, arbitrary: fc.constant<JourneyPage>({ ...shared, kind: 'exit', body }) },
  );
};

const journeyOf = (pages: readonly JourneyPage[]): Journey => ({
  id: 'random',
  version: 1,
  title: text('Random'),
  languages: ['en', 'cy'],
  startPage: { body: [], button: text('Start') },
  first: 'p0',
  pages: [...pages, { kind: 'check', id: 'check', title: text('Check'), button: text('Send') }],
  confirmation: { title: text('Done'), body: [{ paragraph: text('{reference}') }] },
  staffColumns: [],
  referencePrefix: 'RJ',
});

/** `journey` with its branches straightened where they have faults, and without the pages that nothing leads to. */
const repaired = (journey: Journey): Journey => {
  const wheres = checkJourney(journey).map((fault) => fault.where);
  const isFaulty = (index: number): boolean => wheres.some((where) => where.startsWith(`pages[${index}].next`));
  const straight = journey.pages.map((page, index) =>
    'next' in page && isFaulty(index) ? { ...page, next: IDS[index + 1] ?? 'check' } : page,
  );
  const unreachable = checkJourney({ ...journey, pages: straight })
    .filter((fault) => fault.code === 'unreachable-page')
    .map((fault) => fault.where);
  return { ...journey, pages: straight.filter((_, index) => !unreachable.includes(`pages[${index}]`)) };
};

/** Journeys, many of them sound, many with faults of every kind. */
export const journeys: fc.Arbitrary<Journey> = fc.boolean().chain((isWild) =>
  fc
    .tuple(...IDS.map((_, index) => pageOf(index, isWild)))
    .map(journeyOf)
    .map((journey) => (isWild ? journey : repaired(journey))),
);

/** What people and attackers type. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    'b',
    'yes',
    'none',
    'manual',
    'address',
    'street',
    'grid-reference',
    'coordinates',
    '24',
    '2026',
    'ZZ1 1AA',
    'SK 1234 1234',
    '53.4, -2.3',
    'ann@post.example',
    '01632 960001',
    '__proto__',
    'constructor',
    "<script>alert('x')</script>",
    '{reference}',
    '\u0000\uD800',
    '9'.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const SUFFIXES = [
  '',
  '-day',
  '-month',
  '-year',
  '-way',
  '-postcode',
  '-street',
  '-detail',
  '-gridReference',
  '-coordinates',
  '-line1',
  '-line2',
  '-town',
  '-choice',
];
const NAMES = [...IDS.keys()].flatMap((index) => SUFFIXES.map((suffix) => `q${index}${suffix}`));

/** Form posts: the names of every question's inputs, and names that nothing asks for. */
export const forms = fc.dictionary(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...NAMES, 'q0More') }, { weight: 1, arbitrary: fc.string() }),
  fc.oneof({ weight: 6, arbitrary: typed }, { weight: 1, arbitrary: fc.array(typed, { maxLength: 3 }) }),
  { maxKeys: 40, noNullPrototype: false },
);
