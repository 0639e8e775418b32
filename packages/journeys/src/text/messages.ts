import type { Localised } from '@guildhall/council';

/** Of an address chosen or typed by hand, which answers address and location questions alike. */
const ADDRESS = {
  'address-choice-required': { en: 'Select an address', cy: 'Dewiswch gyfeiriad' },
  'line1-required': {
    en: 'Enter address line 1, typically the building and street',
    cy: 'Rhowch linell 1 y cyfeiriad, fel arfer yr adeilad a’r stryd',
  },
  'town-required': { en: 'Enter town or city', cy: 'Rhowch y dref neu ddinas' },
  'line-too-long': {
    en: 'Each part of the address must be {max} characters or less',
    cy: 'Rhaid i bob rhan o’r cyfeiriad fod yn {max} nod neu lai',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/**
 * The standard error messages, by question kind and code, after the patterns of the GOV.UK Design System. The Welsh is
 * the project's own draft and waits for a human review. `fillMessage` names the places.
 */
export const MESSAGES = {
  any: {
    required: { en: 'Enter {noun}', cy: 'Rhowch {noun.soft}' },
    repeated: { en: 'Give {noun} once', cy: 'Rhowch {noun.soft} unwaith yn unig' },
    'not-a-choice': { en: 'Select {noun} from the list', cy: 'Dewiswch {noun.soft} o’r rhestr' },
    'outside-area': {
      en: 'Enter a place within the area that this council looks after',
      cy: 'Rhowch le o fewn yr ardal y mae’r cyngor hwn yn gofalu amdani',
    },
    'not-found': { en: 'We could not find {noun}', cy: 'Nid oeddem yn gallu dod o hyd {noun.i}' },
  },
  text: {
    'too-long': { en: '{Noun} must be {max} characters or less', cy: 'Rhaid {noun.i} fod yn {max} nod neu lai' },
    'too-short': { en: '{Noun} must be {min} characters or more', cy: 'Rhaid {noun.i} fod yn {min} nod neu fwy' },
  },
  choice: {
    required: { en: 'Select {noun}', cy: 'Dewiswch {noun.soft}' },
  },
  choices: {
    required: { en: 'Select {noun}', cy: 'Dewiswch {noun.soft}' },
  },
  date: {
    'missing-part': { en: '{Noun} must include {part}', cy: 'Rhaid {noun.i} gynnwys {part}' },
    year: { en: 'Year must include 4 numbers', cy: 'Rhaid i’r flwyddyn gynnwys 4 rhif' },
    'not-real': { en: '{Noun} must be a real date', cy: 'Rhaid {noun.i} fod yn ddyddiad go iawn' },
    'in-future': { en: '{Noun} must be today or in the past', cy: 'Rhaid {noun.i} fod heddiw neu yn y gorffennol' },
    'in-past': { en: '{Noun} must be today or in the future', cy: 'Rhaid {noun.i} fod heddiw neu yn y dyfodol' },
    'too-early': {
      en: '{Noun} must be the same as or after {date}',
      cy: 'Rhaid {noun.i} fod yr un fath â {date} neu ar ôl hynny',
    },
  },
  number: {
    format: { en: '{Noun} must be a number', cy: 'Rhaid {noun.i} fod yn rhif' },
    whole: { en: '{Noun} must be a whole number', cy: 'Rhaid {noun.i} fod yn rhif cyfan' },
    decimals: {
      en: '{Noun} must have no more than {decimals} digits after the decimal point',
      cy: 'Rhaid {noun.i} gael dim mwy na {decimals} digid ar ôl y pwynt degol',
    },
    'too-small': { en: '{Noun} must be {min} or more', cy: 'Rhaid {noun.i} fod yn {min} neu fwy' },
    'too-large': { en: '{Noun} must be {max} or less', cy: 'Rhaid {noun.i} fod yn {max} neu lai' },
  },
  email: {},
  phone: {},
  address: {
    ...ADDRESS,
    required: { en: 'Enter a full UK postcode', cy: 'Rhowch god post llawn yn y DU' },
  },
  location: {
    ...ADDRESS,
    required: {
      en: 'Select how you want to tell us {noun}',
      cy: 'Dewiswch sut yr hoffech ddweud wrthym {noun}',
    },
    'address-required': { en: 'Enter a postcode or part of an address', cy: 'Rhowch god post neu ran o gyfeiriad' },
    'street-required': { en: 'Enter a street name', cy: 'Rhowch enw stryd' },
    'search-too-short': {
      en: 'Enter {min} characters or more to search for',
      cy: 'Rhowch {min} nod neu fwy i chwilio amdanynt',
    },
    'search-too-long': { en: 'Search for {max} characters or less', cy: 'Chwiliwch am {max} nod neu lai' },
    'grid-reference-required': { en: 'Enter a grid reference', cy: 'Rhowch gyfeirnod grid' },
    'coordinates-required': { en: 'Enter coordinates', cy: 'Rhowch gyfesurynnau' },
    'detail-too-long': {
      en: 'Where on the street it is must be {max} characters or less',
      cy: 'Rhaid i ble ar y stryd y mae fod yn {max} nod neu lai',
    },
    'street-choice-required': { en: 'Select a street', cy: 'Dewiswch stryd' },
  },
  declaration: {
    required: { en: 'Confirm {noun}', cy: 'Cadarnhewch {noun.soft}' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Localised>>>>;

/** The parts of a date that a message can miss. */
export const DATE_PARTS = {
  day: { en: 'a day', cy: 'diwrnod' },
  month: { en: 'a month', cy: 'mis' },
  year: { en: 'a year', cy: 'blwyddyn' },
  'day-month': { en: 'a day and month', cy: 'diwrnod a mis' },
  'day-year': { en: 'a day and year', cy: 'diwrnod a blwyddyn' },
  'month-year': { en: 'a month and year', cy: 'mis a blwyddyn' },
} as const satisfies Readonly<Record<string, Localised>>;
