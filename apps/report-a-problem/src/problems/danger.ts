import type { Block, GuidancePage, QuestionPage } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import { leading, type Text, text } from '../text.js';
import type { Body } from '../who/body.js';
import type { ProblemId } from './ids.js';

/** A telephone number to ring when something is dangerous, and whom it reaches. */
export interface Call {
  readonly phone: string;
  readonly who: Text;
}

/** What a problem says of its dangers. */
export interface Danger {
  readonly problem: ProblemId;
  readonly caption: Text;
  /** Examples of immediate danger, under the question. */
  readonly examples: Text;
  /** What to do, and not to do, until help comes. */
  readonly keepSafe: Text;
  /** Numbers beside 999 and the council's own, for example of the power network. */
  readonly calls?: readonly Call[];
}

const PAUSE = text('Call now, before you report this', 'Ffoniwch nawr, cyn rhoi gwybod am hyn');
const GO_ON = text('Continue with your report', 'Parhau â’ch adroddiad');

/** `fly-tipping` → `flyTippingDanger`: the question id of a problem. */
export const questionId = (problem: ProblemId, name: string): string =>
  problem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) + name;

const EMERGENCY: Call = {
  phone: '999',
  who: text(
    'Police, fire, ambulance or coastguard: if someone is hurt, or could be hurt at any moment',
    'Yr heddlu, y gwasanaeth tân, ambiwlans neu wylwyr y glannau: os oes rhywun wedi’i anafu, neu mewn perygl o gael anaf unrhyw eiliad',
  ),
};

const councilCalls = ({ council, contact }: Composition): readonly Call[] => {
  const inHours: Call = {
    phone: contact.phone,
    who: text(
      `${council.en}: ${contact.openingHours.en}`,
      `${council.cy}: ${contact.openingHours.cy ?? contact.openingHours.en}`,
    ),
  };
  const outOfHours: Call = {
    phone: contact.outOfHoursPhone,
    who: text(`${council.en}: at any other time`, `${council.cy}: ar unrhyw adeg arall`),
  };
  return contact.phone === contact.outOfHoursPhone
    ? [{ phone: contact.phone, who: text(`${council.en}: at any time`, `${council.cy}: ar unrhyw adeg`) }]
    : [inHours, outOfHours];
};

const bodyCalls = (bodies: readonly Body[]): readonly Call[] =>
  bodies.flatMap(({ name, phone }) => (phone === undefined ? [] : [{ phone, who: leading(name) }]));

/** Those who make a danger safe: whoever is responsible, or this council where they give no number. */
const makersSafe = (composition: Composition, problem: ProblemId): readonly Call[] => {
  const responsible = composition.responsible[problem];
  const theirs = responsible.kind === 'others' ? bodyCalls(responsible.bodies) : [];
  return theirs.length > 0 ? theirs : councilCalls(composition);
};

/** Ways to ring 999 for those who can't hear or speak on the telephone. */
const WITHOUT_SPEECH: Block = {
  details: text('If you cannot hear or speak on the phone', 'Os na allwch glywed neu siarad ar y ffôn'),
  text: [
    text(
      'Use [British Sign Language with 999 BSL](https://999bsl.co.uk/), or call 18000 with the Relay UK app or a textphone.',
      'Defnyddiwch [Iaith Arwyddion Prydain drwy 999 BSL](https://999bsl.co.uk/), neu ffoniwch 18000 gydag ap Relay UK neu ffôn testun.',
    ),
    text(
      'You can text 999 once you have registered: text “register” to 999 and follow the answer.',
      'Gallwch anfon neges destun i 999 ar ôl cofrestru: anfonwch y gair “register” i 999 a dilynwch yr ateb.',
    ),
  ],
};

/**
 * An interruption: whom to ring now, and a way to go on with the report. `first` are the calls that matter most for
 * this danger, after 999.
 */
export const callPage = (
  composition: Composition,
  page: {
    id: string;
    problem: ProblemId;
    caption: Text;
    title?: Text;
    keepSafe: Text;
    calls: readonly Call[];
    next: string;
  },
): GuidancePage => ({
  kind: 'guidance',
  id: page.id,
  caption: page.caption,
  title: page.title ?? PAUSE,
  body: [
    { warning: page.keepSafe },
    ...[EMERGENCY, ...page.calls, ...makersSafe(composition, page.problem)].map(({ phone, who }) => ({
      call: phone,
      who,
    })),
    WITHOUT_SPEECH,
    {
      paragraph: text(
        'When you have called, you can go on with your report. It helps us to keep a record.',
        'Ar ôl ffonio, gallwch barhau â’ch adroddiad. Mae’n ein helpu i gadw cofnod.',
      ),
    },
  ],
  button: GO_ON,
  next: page.next,
});

/** Ids of the pages that `dangerPages` makes. */
export const dangerPageId = (problem: ProblemId): string => `${problem}-danger`;
const callPageId = (problem: ProblemId): string => `${problem}-danger-call`;

/** The two pages that each problem starts with: is anyone in danger, and if so whom to ring. Both lead on to `next`. */
export const dangerPages = (
  composition: Composition,
  danger: Danger,
  next: string,
): readonly [QuestionPage, GuidancePage] => {
  const id = questionId(danger.problem, 'Danger');
  return [
    {
      kind: 'question',
      id: dangerPageId(danger.problem),
      caption: danger.caption,
      questions: [
        {
          kind: 'choice',
          id,
          label: text('Is anyone in danger right now?', 'A oes unrhyw un mewn perygl ar hyn o bryd?'),
          summaryLabel: text('Anyone in danger', 'Rhywun mewn perygl'),
          noun: text('whether anyone is in danger', 'a oes unrhyw un mewn perygl'),
          hint: danger.examples,
          messages: {
            required: text(
              'Select yes if anyone is in danger right now',
              'Dewiswch ‘Oes’ os oes unrhyw un mewn perygl ar hyn o bryd',
            ),
          },
          options: [
            { value: 'yes', label: text('Yes', 'Oes') },
            { value: 'no', label: text('No', 'Nac oes') },
          ],
        },
      ],
      next: [{ when: `${id} = 'yes'`, to: callPageId(danger.problem) }, { to: next }],
    },
    callPage(composition, {
      id: callPageId(danger.problem),
      problem: danger.problem,
      caption: danger.caption,
      keepSafe: danger.keepSafe,
      calls: danger.calls ?? [],
      next,
    }),
  ];
};
