import type { FormAnswers } from '../support/visitor.js';
import { dateFields, dateWords, daysAgo } from './dates.js';
import type { Step } from './journeys.js';
import { type KnownPlaces, NOWHERE } from './places.js';

/** One wrong way to answer a page: what is chosen and typed, and the error of each field, in the order of the page. */
export interface WrongAnswer {
  readonly typed?: FormAnswers;
  /** By the id of the input that the summary's link leads to. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A page, every wrong way to answer it, then the right one. */
export interface ErrorStep extends Step {
  readonly wrong?: readonly WrongAnswer[];
}

const nothing = (field: string, message: string): readonly WrongAnswer[] => [{ errors: { [field]: message } }];
const tooLong = (characters: number): string => 'word '.repeat(characters / 5 + 1).trim();

const dateErrors = (question: string, noun: string, earliest: number): readonly WrongAnswer[] => {
  const day = `${question}-day`;
  const typed = (days: number, change: FormAnswers = {}): FormAnswers => ({
    ...dateFields(question, daysAgo(days)),
    ...change,
  });
  return [
    { errors: { [day]: `Enter ${noun}` } },
    { typed: typed(1, { [day]: '' }), errors: { [day]: `${capital(noun)} must include a day` } },
    {
      typed: typed(1, { [`${question}-month`]: '', [`${question}-year`]: '' }),
      errors: { [`${question}-month`]: `${capital(noun)} must include a month and year` },
    },
    {
      typed: { [day]: '31', [`${question}-month`]: '2', [`${question}-year`]: '2026' },
      errors: { [day]: `${capital(noun)} must be a real date` },
    },
    {
      typed: { [day]: '1', [`${question}-month`]: '13', [`${question}-year`]: '2026' },
      errors: { [`${question}-month`]: `${capital(noun)} must be a real date` },
    },
    {
      typed: typed(1, { [`${question}-year`]: '26' }),
      errors: { [`${question}-year`]: 'Year must include 4 numbers' },
    },
    { typed: typed(-1), errors: { [day]: `${capital(noun)} must be today or in the past` } },
    {
      typed: typed(earliest + 1),
      errors: { [day]: `${capital(noun)} must be the same as or after ${dateWords(daysAgo(earliest))}` },
    },
  ];
};

const capital = (words: string): string => words.replace(/^the /, '').replace(/^./, (letter) => letter.toUpperCase());

const POSTCODE = 'Enter a full UK postcode';
const OUTSIDE = 'Enter a place within the area that this council looks after';
const PHONE = 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192';
const EMAIL = 'Enter an email address in the correct format, like name@example.com';
const DIGITS = 'Grid reference must have the same number of digits in both halves, like SE 123 456';

const gridReference = (typed: string): FormAnswers => ({
  'where-way': 'grid-reference',
  'where-gridReference': typed,
});
const coordinates = (typed: string): FormAnswers => ({ 'where-way': 'coordinates', 'where-coordinates': typed });
const search = (typed: string): FormAnswers => ({ 'where-way': 'address', 'where-postcode': typed });

const manualErrors = (question: string): readonly WrongAnswer[] => [
  {
    errors: {
      [`${question}-line1`]: 'Enter address line 1, typically the building and street',
      [`${question}-town`]: 'Enter town or city',
    },
  },
  {
    typed: {
      [`${question}-line1`]: 'The layby',
      [`${question}-line2`]: tooLong(100),
      [`${question}-town`]: 'Otherton',
      [`${question}-postcode`]: 'ZZ1',
    },
    errors: {
      [`${question}-line2`]: 'Each part of the address must be 100 characters or less',
      [`${question}-postcode`]: POSTCODE,
    },
  },
];

/** Journeys that answer each page in every wrong way before the right one. Together they come to every page that asks. */
export const errorCases = (places: KnownPlaces): Readonly<Record<string, readonly ErrorStep[]>> => ({
  'a pothole, its address by hand': [
    {
      page: 'category',
      wrong: nothing('category', 'Select what you want to report'),
      answers: { category: 'pothole' },
    },
    {
      page: 'pothole-danger',
      wrong: nothing('potholeDanger', 'Select yes if anyone is in danger right now'),
      answers: { potholeDanger: 'no' },
    },
    {
      page: 'pothole-road',
      wrong: nothing('potholeRoad', 'Select what kind of road or path the pothole is on'),
      answers: { potholeRoad: 'road' },
    },
    {
      page: 'pothole-position',
      wrong: nothing('potholePosition', 'Select where on the road the pothole is'),
      answers: { potholePosition: 'junction' },
    },
    {
      page: 'pothole-size',
      wrong: nothing('potholeSize', 'Select how wide the pothole is'),
      answers: { potholeSize: 'plate' },
    },
    {
      page: 'pothole-depth',
      wrong: nothing('potholeDepth', 'Select how deep the pothole is'),
      answers: { potholeDepth: 'not-sure' },
    },
    {
      page: 'where',
      wrong: [
        { errors: { 'where-way': 'Tell us where the problem is' } },
        { typed: search(''), errors: { 'where-postcode': 'Enter a postcode or part of an address' } },
        { typed: search('ab'), errors: { 'where-postcode': 'Enter 3 characters or more to search for' } },
        { typed: search('ZZ1 1A'), errors: { 'where-postcode': POSTCODE } },
        { typed: search(tooLong(200)), errors: { 'where-postcode': 'Search for 200 characters or less' } },
        { typed: { 'where-way': 'street' }, errors: { 'where-street': 'Enter a street name' } },
        {
          typed: { 'where-way': 'street', 'where-street': places.street.name, 'where-detail': tooLong(200) },
          errors: { 'where-detail': 'Where on the street it is must be 200 characters or less' },
        },
        { typed: gridReference(''), errors: { 'where-gridReference': 'Enter a grid reference' } },
        { typed: gridReference('XX 123'), errors: { 'where-gridReference': DIGITS } },
        {
          typed: gridReference('QQ 123 456'),
          errors: {
            'where-gridReference': 'Grid reference must start with 2 letters that are on the National Grid, like SE',
          },
        },
        { typed: gridReference(NOWHERE.gridReference), errors: { 'where-gridReference': OUTSIDE } },
        { typed: coordinates(''), errors: { 'where-coordinates': 'Enter coordinates' } },
        {
          typed: coordinates('by the mill'),
          errors: { 'where-coordinates': 'Enter coordinates, like 53.4794, -2.2453' },
        },
        { typed: coordinates('12.0, 45.0'), errors: { 'where-coordinates': 'Coordinates must be in the UK' } },
        { typed: coordinates(NOWHERE.coordinates), errors: { 'where-coordinates': OUTSIDE } },
      ],
      answers: search(places.address.postcode),
    },
    {
      page: 'where/choose',
      wrong: nothing('where-choice', 'Select an address'),
      answers: { 'where-choice': 'none' },
    },
    {
      page: 'where/manual',
      wrong: manualErrors('where'),
      answers: { 'where-line1': 'The layby', 'where-line2': '', 'where-town': 'Otherton', 'where-postcode': '' },
    },
    {
      page: 'when-seen',
      wrong: dateErrors('whenSeen', 'the date when you last saw it', 365),
      answers: dateFields('whenSeen', daysAgo(0)),
    },
    {
      page: 'description',
      wrong: [
        {
          typed: { description: tooLong(2000) },
          errors: { description: 'What else we should know must be 2000 characters or less' },
        },
      ],
      answers: { description: 'Deep' },
    },
    {
      page: 'updates',
      wrong: [
        { errors: { updates: 'Select whether you want us to tell you what happens' } },
        { typed: { updates: 'email' }, errors: { email: 'Enter your email address' } },
        { typed: { updates: 'email', email: 'nia@example' }, errors: { email: EMAIL } },
        { typed: { updates: 'phone' }, errors: { phone: 'Enter your phone number' } },
        { typed: { updates: 'phone', phone: '12345' }, errors: { phone: PHONE } },
      ],
      answers: { updates: 'email', email: 'nia.example@example.com' },
    },
    {
      page: 'name',
      wrong: [{ typed: { name: tooLong(100) }, errors: { name: 'Name must be 100 characters or less' } }],
      answers: { name: 'Nia Example' },
    },
  ],
  'fly-tipping, on a street': [
    { page: 'category', answers: { category: 'fly-tipping' } },
    {
      page: 'fly-tipping-danger',
      wrong: nothing('flyTippingDanger', 'Select yes if anyone is in danger right now'),
      answers: { flyTippingDanger: 'no' },
    },
    {
      page: 'fly-tipping-land',
      wrong: nothing('flyTippingLand', 'Select where the rubbish has been dumped'),
      answers: { flyTippingLand: 'road' },
    },
    {
      page: 'fly-tipping-what',
      wrong: nothing('flyTippingWhat', 'Select what has been dumped'),
      answers: { flyTippingWhat: ['furniture'] },
    },
    {
      page: 'fly-tipping-harm',
      wrong: [
        { errors: { flyTippingHarmful: 'Select yes if any of it could harm someone' } },
        { typed: { flyTippingHarmful: 'yes' }, errors: { flyTippingHarms: 'Select what could harm someone' } },
      ],
      answers: { flyTippingHarmful: 'no' },
    },
    {
      page: 'fly-tipping-amount',
      wrong: nothing('flyTippingAmount', 'Select how much there is'),
      answers: { flyTippingAmount: 'item' },
    },
    {
      page: 'fly-tipping-seen',
      wrong: [
        { errors: { flyTippingSeen: 'Select yes if you saw who dumped it' } },
        { typed: { flyTippingSeen: 'yes' }, errors: { flyTippingWitness: 'Enter what you saw' } },
        {
          typed: { flyTippingSeen: 'yes', flyTippingWitness: tooLong(1000) },
          errors: { flyTippingWitness: 'What you saw must be 1000 characters or less' },
        },
      ],
      answers: { flyTippingSeen: 'no' },
    },
    { page: 'where', answers: { 'where-way': 'street', 'where-street': places.street.name } },
    {
      page: 'where/choose',
      wrong: nothing('where-choice', 'Select a street'),
      answers: { 'where-choice': places.street.usrn },
    },
  ],
  'a street light': [
    { page: 'category', answers: { category: 'street-light' } },
    {
      page: 'street-light-danger',
      wrong: nothing('streetLightDanger', 'Select yes if anyone is in danger right now'),
      answers: { streetLightDanger: 'no' },
    },
    {
      page: 'street-light-kind',
      wrong: nothing('streetLightKind', 'Select what kind of light it is'),
      answers: { streetLightKind: 'street' },
    },
    {
      page: 'street-light-fault',
      wrong: nothing('streetLightFault', 'Select what is wrong with the light'),
      answers: { streetLightFault: 'out' },
    },
    {
      page: 'street-light-column',
      wrong: [
        {
          typed: { streetLightColumn: tooLong(20) },
          errors: { streetLightColumn: 'Number on the post must be 20 characters or less' },
        },
      ],
      answers: { streetLightColumn: '12' },
    },
  ],
  graffiti: [
    { page: 'category', answers: { category: 'graffiti' } },
    {
      page: 'graffiti-danger',
      wrong: nothing('graffitiDanger', 'Select yes if anyone is in danger right now'),
      answers: { graffitiDanger: 'no' },
    },
    {
      page: 'graffiti-surface',
      wrong: nothing('graffitiSurface', 'Select what the graffiti is on'),
      answers: { graffitiSurface: 'park' },
    },
    {
      page: 'graffiti-offensive',
      wrong: nothing('graffitiOffensive', 'Select yes if the graffiti is offensive'),
      answers: { graffitiOffensive: 'yes' },
    },
    {
      page: 'graffiti-size',
      wrong: nothing('graffitiSize', 'Select how big the graffiti is'),
      answers: { graffitiSize: 'page' },
    },
  ],
  'a missed bin': [
    { page: 'category', answers: { category: 'missed-bin' } },
    {
      page: 'missed-bin-danger',
      wrong: nothing('missedBinDanger', 'Select yes if anyone is in danger right now'),
      answers: { missedBinDanger: 'no' },
    },
    {
      page: 'missed-bin-place',
      wrong: nothing('missedBinPlace', 'Select whose bin it is'),
      answers: { missedBinPlace: 'shared' },
    },
    {
      page: 'missed-bin-kind',
      wrong: nothing('missedBinKind', 'Select which bins were missed'),
      answers: { missedBinKind: ['rubbish'] },
    },
    {
      page: 'missed-bin-day',
      wrong: dateErrors('missedBinDay', 'the day of the collection', 14),
      answers: dateFields('missedBinDay', daysAgo(1)),
    },
    {
      page: 'missed-bin-out',
      wrong: nothing('missedBinOut', 'Select yes if it was out in time'),
      answers: { missedBinOut: 'yes' },
    },
    {
      page: 'missed-bin-home',
      wrong: [
        { errors: { 'missedBinHome-postcode': POSTCODE } },
        {
          typed: { 'missedBinHome-postcode': 'ZZ1' },
          errors: { 'missedBinHome-postcode': POSTCODE },
        },
      ],
      answers: { 'missedBinHome-postcode': places.address.postcode },
    },
    {
      page: 'missed-bin-home/choose',
      wrong: nothing('missedBinHome-choice', 'Select an address'),
      answers: { 'missedBinHome-choice': 'none' },
    },
    {
      page: 'missed-bin-home/manual',
      wrong: manualErrors('missedBinHome'),
      answers: {
        'missedBinHome-line1': '1 Mill Cottages',
        'missedBinHome-line2': '',
        'missedBinHome-town': 'Otherton',
        'missedBinHome-postcode': places.address.postcode,
      },
    },
  ],
  'something else': [
    { page: 'category', answers: { category: 'something-else' } },
    {
      page: 'something-else-danger',
      wrong: nothing('somethingElseDanger', 'Select yes if anyone is in danger right now'),
      answers: { somethingElseDanger: 'no' },
    },
    {
      page: 'something-else-what',
      wrong: [
        { errors: { somethingElseWhat: 'Enter what the problem is' } },
        {
          typed: { somethingElseWhat: tooLong(100) },
          errors: { somethingElseWhat: 'What the problem is must be 100 characters or less' },
        },
      ],
      answers: { somethingElseWhat: 'A blocked drain' },
    },
    {
      page: 'something-else-place',
      wrong: nothing('somethingElsePlace', 'Select what kind of place it is in'),
      answers: { somethingElsePlace: 'road' },
    },
  ],
});
