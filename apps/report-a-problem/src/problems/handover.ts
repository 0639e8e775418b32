import type { Block, ExitPage } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import { leading, type Text, text } from '../text.js';
import type { Body } from '../who/body.js';
import { FIND_YOUR_COUNCIL } from '../who/national-bodies.js';
import type { ProblemId } from './ids.js';

/** Said on each hand-over: a resident must not believe that they have reported something. */
const NOT_SENT: Text = text(
  'You have not sent a report yet. We do not pass it on for you.',
  'Nid ydych wedi anfon adroddiad eto. Nid ydym yn ei drosglwyddo ar eich rhan.',
);

const reportTo = ({ name, url, phone }: Body): readonly Block[] => [
  { button: text(`Report it to ${name.en}`, `Rhoi gwybod: ${name.cy}`), href: url },
  ...(phone === undefined ? [] : [{ call: phone, who: leading(name) }]),
];

/** A page that ends the journey: one body is responsible, and here is the way to them. */
export const bodyPage = (page: {
  id: string;
  caption: Text;
  body: Body;
  /** What they look after, as one sentence. */
  why: Text;
  more?: readonly Block[];
}): ExitPage => ({
  kind: 'exit',
  id: page.id,
  caption: page.caption,
  title: text(
    `${leading(page.body.name).en} is responsible for this`,
    `${leading(page.body.name).cy} sy’n gyfrifol am hyn`,
  ),
  body: [{ paragraph: page.why }, { inset: NOT_SENT }, ...reportTo(page.body), ...(page.more ?? [])],
});

/** A page that ends the journey: whoever owns the place is responsible. `body` says what they and the resident can do. */
export const ownerPage = (page: { id: string; caption: Text; title: Text; body: readonly Block[] }): ExitPage => ({
  kind: 'exit',
  id: page.id,
  caption: page.caption,
  title: page.title,
  body: [...page.body, { inset: NOT_SENT }],
});

const handoverPageId = (problem: ProblemId): string => `${problem}-not-us`;

/** More than these read better as a list of links than as a button each. */
const MOST_BUTTONS = 3;

const link = ({ name: called, url, phone }: Body): Text => {
  const name = leading(called);
  const call = phone === undefined ? '' : `, ${phone}`;
  return text(`[${name.en}](${url})${call}`, `[${name.cy}](${url})${call}`);
};

const listed = (bodies: readonly Body[]): readonly Block[] =>
  bodies.length > MOST_BUTTONS
    ? [{ list: bodies.map(link) }]
    : bodies.flatMap((body): readonly Block[] => [{ heading: leading(body.name) }, ...reportTo(body)]);

const severalCouncils = (caption: Text, id: string, bodies: readonly Body[], why: Text): ExitPage => ({
  kind: 'exit',
  id,
  caption,
  title: text('Another council is responsible for this', 'Cyngor arall sy’n gyfrifol am hyn'),
  body: [
    { paragraph: why },
    {
      paragraph: text(
        `Choose the council whose area the problem is in. If you are not sure, [find the council of a postcode](${FIND_YOUR_COUNCIL}).`,
        `Dewiswch y cyngor y mae’r broblem yn ei ardal. Os nad ydych yn siŵr, [dewch o hyd i’r cyngor drwy god post](${FIND_YOUR_COUNCIL}).`,
      ),
    },
    { inset: NOT_SENT },
    ...listed(bodies),
  ],
});

/**
 * The page that hands a whole problem over where this council does not look after it, or undefined where it does.
 * `thing` is what the problem is about, as in “We do not look after {thing}”.
 */
export const handoverOf = (
  composition: Composition,
  problem: ProblemId,
  caption: Text,
  thing: Text,
): ExitPage | undefined => {
  const responsible = composition.responsible[problem];
  if (responsible.kind === 'this-council') return undefined;
  const { council } = composition;
  const why = text(`${council.en} does not look after ${thing.en}.`, `Nid yw ${council.cy} yn gofalu am ${thing.cy}.`);
  const [first, ...others] = responsible.bodies;
  return others.length === 0
    ? bodyPage({ id: handoverPageId(problem), caption, body: first, why })
    : severalCouncils(caption, handoverPageId(problem), responsible.bodies, why);
};
