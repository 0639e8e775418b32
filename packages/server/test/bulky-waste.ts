import type { Localised } from '@guildhall/council';
import { defineJourney, type Question } from '@guildhall/journeys';
import { z } from 'zod';
import type { ServiceDefinition } from '../src/index.js';

const both = (en: string, cy: string): Localised => ({ en, cy });

const details: readonly Question[] = [
  {
    kind: 'text',
    id: 'description',
    label: both('Describe it', 'Disgrifiwch ef'),
    noun: both('a description', 'disgrifiad'),
    multiline: true,
    maxLength: 500,
  },
  { kind: 'number', id: 'status', label: both('How many', 'Faint'), noun: both('how many', 'faint'), min: 1, max: 20 },
];

const contact: readonly Question[] = [
  {
    kind: 'text',
    id: 'fullName',
    label: both('Full name', 'Enw llawn'),
    noun: both('your full name', 'eich enw llawn'),
    optional: true,
    personal: true,
  },
  {
    kind: 'email',
    id: 'email',
    label: both('Email address', 'Cyfeiriad e-bost'),
    noun: both('your email address', 'eich cyfeiriad e-bost'),
    optional: true,
    personal: true,
  },
  {
    kind: 'phone',
    id: 'phone',
    label: both('Telephone number', 'Rhif ffôn'),
    noun: both('your telephone number', 'eich rhif ffôn'),
    optional: true,
    personal: true,
  },
];

/** A journey with a choice that branches to an exit, several questions a page, a place and personal details. */
export const journey = defineJourney({
  id: 'bulky-waste',
  version: 1,
  title: both('Collect bulky waste', 'Casglu gwastraff swmpus'),
  languages: ['en', 'cy'],
  startPage: { body: [{ paragraph: both('We collect it.', 'Rydym yn ei gasglu.') }], button: both('Start', 'Dechrau') },
  first: 'item',
  pages: [
    {
      kind: 'question',
      id: 'item',
      questions: [
        {
          kind: 'choice',
          id: 'item',
          label: both('What is it?', 'Beth ydyw?'),
          noun: both('what it is', 'beth ydyw'),
          options: [
            { value: 'sofa', label: both('A sofa', 'Soffa') },
            { value: 'asbestos', label: both('Asbestos', 'Asbestos') },
          ],
        },
      ],
      next: [{ when: "item = 'asbestos'", to: 'not-here' }, { to: 'details' }],
    },
    {
      kind: 'exit',
      id: 'not-here',
      title: both('We cannot collect asbestos', 'Ni allwn gasglu asbestos'),
      body: [{ paragraph: both('Call a licensed firm.', 'Ffoniwch gwmni trwyddedig.') }],
    },
    {
      kind: 'question',
      id: 'details',
      title: both('About it', 'Amdano'),
      questions: details,
      next: 'where',
    },
    {
      kind: 'question',
      id: 'where',
      questions: [
        {
          kind: 'location',
          id: 'where',
          label: both('Where is it?', 'Ble mae?'),
          noun: both('where it is', 'ble mae'),
          ways: ['address', 'street'],
        },
      ],
      next: 'contact',
    },
    {
      kind: 'question',
      id: 'contact',
      title: both('Your details', 'Eich manylion'),
      questions: contact,
      next: 'check',
    },
    {
      kind: 'check',
      id: 'check',
      title: both('Check your answers', 'Gwiriwch eich atebion'),
      button: both('Send request', 'Anfon y cais'),
    },
  ],
  confirmation: {
    title: both('Request sent', 'Cais wedi’i anfon'),
    body: [{ paragraph: both('We will come within 5 days.', 'Byddwn yn dod o fewn 5 diwrnod.') }],
  },
  staffColumns: ['item', 'where'],
  referencePrefix: 'BW',
});

/** A service that is nobody's: what the suites of this package serve. */
export const bulkyWaste: ServiceDefinition = {
  id: 'bulky-waste',
  version: '1.0.0',
  name: both('Collect bulky waste', 'Casglu gwastraff swmpus'),
  description: both('Ask us to take away large things.', 'Gofynnwch i ni fynd â phethau mawr.'),
  fragment: { key: 'bulky-waste', schema: z.strictObject({}), description: 'Nothing to set.' },
  journey: () => journey,
};
