import type { Journey } from '../src/index.js';
import { defineJourney } from '../src/index.js';

/** A journey with every kind of question and page, without a fault. Tests change a copy of it. */
export const sample = defineJourney({
  id: 'bulky-waste',
  version: 1,
  title: { en: 'Book a bulky waste collection', cy: 'Trefnu casgliad gwastraff swmpus' },
  languages: ['en', 'cy'],
  startPage: {
    body: [
      { paragraph: { en: 'We collect **large items**.', cy: 'Rydym yn casglu **eitemau mawr**.' } },
      { list: [{ en: 'furniture', cy: 'dodrefn' }] },
    ],
    button: { en: 'Start now', cy: 'Dechrau nawr' },
  },
  first: 'item',
  pages: [
    {
      kind: 'question',
      id: 'item',
      caption: { en: 'The items', cy: 'Yr eitemau' },
      questions: [
        {
          kind: 'choice',
          id: 'item',
          label: { en: 'What should we collect?', cy: 'Beth ddylem ei gasglu?' },
          noun: { en: 'what we should collect', cy: 'beth ddylem ei gasglu' },
          summaryLabel: { en: 'Item', cy: 'Eitem' },
          options: [
            { value: 'furniture', label: { en: 'Furniture', cy: 'Dodrefn' } },
            {
              value: 'appliance',
              label: { en: 'An appliance', cy: 'Teclyn' },
              hint: { en: 'A cooker, for example', cy: 'Popty, er enghraifft' },
              reveals: [
                {
                  kind: 'text',
                  id: 'applianceType',
                  label: { en: 'Which appliance', cy: 'Pa declyn' },
                  noun: { en: 'which appliance it is', cy: 'pa declyn ydyw' },
                  maxLength: 40,
                },
              ],
            },
            { value: 'paint', label: { en: 'Paint', cy: 'Paent' } },
          ],
        },
      ],
      next: [{ when: "item = 'paint'", to: 'not-us' }, { to: 'since' }],
    },
    {
      kind: 'exit',
      id: 'not-us',
      title: { en: 'We do not collect paint', cy: 'Nid ydym yn casglu paent' },
      body: [
        { paragraph: { en: 'You chose {item}.', cy: 'Fe ddewisoch {item}.' } },
        { button: { en: 'Find a tip', cy: 'Dod o hyd i domen' }, href: 'https://tips.example/' },
        { call: '01632 960001', who: { en: 'The tip, from 9 to 5', cy: 'Y domen, rhwng 9 a 5' } },
      ],
    },
    {
      kind: 'question',
      id: 'since',
      caption: { en: 'The items', cy: 'Yr eitemau' },
      questions: [
        {
          kind: 'date',
          id: 'since',
          label: { en: 'Since when has it been out?', cy: 'Ers pryd mae allan?' },
          noun: { en: 'the date it was put out', cy: "y dyddiad y'i rhoddwyd allan" },
          allows: 'past',
          withinDays: 30,
        },
      ],
      next: 'details',
    },
    {
      kind: 'question',
      id: 'details',
      caption: { en: 'The items', cy: 'Yr eitemau' },
      title: { en: 'Details', cy: 'Manylion' },
      questions: [
        {
          kind: 'choices',
          id: 'features',
          label: { en: 'Is any of this so?', cy: "A oes unrhyw un o'r rhain yn wir?" },
          noun: { en: 'what is so', cy: "beth sy'n wir" },
          optional: true,
          options: [
            { value: 'heavy', label: { en: 'It is heavy', cy: "Mae'n drwm" } },
            { value: 'sharp', label: { en: 'It is sharp', cy: "Mae'n finiog" } },
          ],
        },
        {
          kind: 'number',
          id: 'howMany',
          label: { en: 'How many are there?', cy: 'Sawl un sydd?' },
          noun: { en: 'the number of items', cy: 'nifer yr eitemau' },
          min: 1,
          max: 1500,
        },
        {
          kind: 'text',
          id: 'description',
          label: { en: 'What do they look like?', cy: 'Sut maent yn edrych?' },
          noun: { en: 'a description', cy: 'disgrifiad' },
          multiline: true,
          optional: true,
          maxLength: 100,
          minLength: 5,
        },
      ],
      next: [
        { when: "'heavy' in features and howMany > 10", to: 'two-crews' },
        { when: "since < '2026-11-01' or answered(applianceType)", to: 'two-crews' },
        { to: 'where' },
      ],
    },
    {
      kind: 'guidance',
      id: 'two-crews',
      title: { en: 'We send two crews', cy: 'Rydym yn anfon dau griw' },
      body: [
        { warning: { en: 'Keep away from {howMany} items', cy: 'Cadwch draw oddi wrth {howMany} eitem' } },
        { inset: { en: 'They need room', cy: 'Mae angen lle arnynt' } },
        { heading: { en: 'Why', cy: 'Pam' } },
        { details: { en: 'More', cy: 'Mwy' }, text: [{ en: 'Much more', cy: 'Llawer mwy' }] },
      ],
      next: 'where',
      button: { en: 'I understand', cy: "Rwy'n deall" },
    },
    {
      kind: 'question',
      id: 'where',
      questions: [
        {
          kind: 'location',
          id: 'where',
          label: { en: 'Where are they?', cy: 'Ble maen nhw?' },
          noun: { en: 'where they are', cy: 'ble maen nhw' },
        },
      ],
      next: 'home',
    },
    {
      kind: 'question',
      id: 'home',
      caption: { en: 'About you', cy: 'Amdanoch chi' },
      questions: [
        {
          kind: 'address',
          id: 'home',
          label: { en: 'What is your address?', cy: 'Beth yw eich cyfeiriad?' },
          noun: { en: 'your address', cy: 'eich cyfeiriad' },
          personal: true,
        },
      ],
      next: 'contact',
    },
    {
      kind: 'question',
      id: 'contact',
      caption: { en: 'About you', cy: 'Amdanoch chi' },
      title: { en: 'How to reach you', cy: 'Sut i gysylltu â chi' },
      body: [{ paragraph: { en: 'See our [privacy notice](/privacy).', cy: 'Gweler ein [hysbysiad](/cy/privacy).' } }],
      questions: [
        {
          kind: 'email',
          id: 'email',
          label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
          noun: { en: 'your email address', cy: 'eich cyfeiriad e-bost' },
          optional: true,
          personal: true,
        },
        {
          kind: 'phone',
          id: 'phone',
          label: { en: 'Telephone number', cy: 'Rhif ffôn' },
          noun: { en: 'your telephone number', cy: 'eich rhif ffôn' },
          optional: true,
          personal: true,
        },
      ],
      next: 'agree',
    },
    {
      kind: 'question',
      id: 'agree',
      questions: [
        {
          kind: 'declaration',
          id: 'agree',
          label: { en: 'I have put the items outside', cy: "Rwyf wedi rhoi'r eitemau y tu allan" },
          noun: { en: 'that the items are outside', cy: 'bod yr eitemau y tu allan' },
        },
      ],
      next: 'check-answers',
    },
    {
      kind: 'check',
      id: 'check-answers',
      title: { en: 'Check your answers', cy: 'Gwiriwch eich atebion' },
      button: { en: 'Book the collection', cy: 'Trefnu casgliad' },
      declaration: { en: 'By booking you say that this is true.', cy: 'Drwy drefnu rydych yn dweud bod hyn yn wir.' },
    },
  ],
  confirmation: {
    title: { en: 'Collection booked', cy: 'Casgliad wedi ei drefnu' },
    body: [{ paragraph: { en: 'Quote {reference} about {item}.', cy: 'Dyfynnwch {reference} am {item}.' } }],
  },
  staffColumns: ['item', 'where'],
  referencePrefix: 'BW',
});

type Mutable<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer I)[]
    ? Mutable<I>[]
    : { -readonly [K in keyof T]: Mutable<T[K]> };

export type Draft = Mutable<Journey>;

/** A copy of the sample, changed. */
export const sampleWith = (change: (draft: Draft) => void): Journey => {
  const draft = structuredClone(sample) as unknown as Draft;
  change(draft);
  return draft as Journey;
};

/** The page `id` of a draft, of a kind that the test knows. */
export const draftPage = <K extends Draft['pages'][number]['kind']>(
  draft: Draft,
  kind: K,
  id: string,
): Extract<Draft['pages'][number], { kind: K }> => {
  const page = draft.pages.find((candidate) => candidate.id === id);
  if (page?.kind !== kind) throw new Error(`The sample has no ${kind} page ${id}.`);
  return page as Extract<Draft['pages'][number], { kind: K }>;
};

type DraftQuestion = Extract<Draft['pages'][number], { kind: 'question' }>['questions'][number];

/** The question `id` of a draft, whether its page asks it at once or an option reveals it. */
export const draftQuestion = <K extends DraftQuestion['kind']>(
  draft: Draft,
  kind: K,
  id: string,
): Extract<DraftQuestion, { kind: K }> => {
  const all = draft.pages.flatMap((page) => (page.kind === 'question' ? page.questions : []));
  const revealed = all.flatMap((question) =>
    'options' in question ? question.options.flatMap((option) => option.reveals ?? []) : [],
  );
  const question = [...all, ...revealed].find((candidate) => candidate.id === id);
  if (question?.kind !== kind) throw new Error(`The sample has no ${kind} question ${id}.`);
  return question as Extract<DraftQuestion, { kind: K }>;
};
