import type { Language } from '../element/language.js';
import type { PluralMessages } from '../element/messages.js';

/** A way in which someone tells a place. */
export type LocationWay = 'address' | 'street' | 'landmark' | 'grid-reference' | 'coordinates';

/** Every fixed text of a location question. `%{…}` stands for what is filled in. */
export interface LocationQuestionTexts {
  /** What each way is called among the choices. */
  readonly ways: Readonly<Record<LocationWay, string>>;
  /** Labels the input of an address. */
  readonly addressLabel: string;
  /** Leads to the address by hand. */
  readonly addressByHand: string;
  /** Labels the name of a street. */
  readonly streetLabel: string;
  /** Helps to name the street. */
  readonly streetHint: string;
  /** Labels what helps to find the spot on the street. */
  readonly detailLabel: string;
  /** Helps to find the spot. */
  readonly detailHint: string;
  /** Labels the description of the place. */
  readonly landmarkLabel: string;
  /** Helps to describe the place. */
  readonly landmarkHint: string;
  /** Labels the grid reference. */
  readonly gridReferenceLabel: string;
  /** Helps to write it. */
  readonly gridReferenceHint: string;
  /** Labels the coordinates. */
  readonly coordinatesLabel: string;
  /** Helps to write them. */
  readonly coordinatesHint: string;
  /** Stands after the label of what may be left empty. */
  readonly optional: string;
  /** The hidden first word of an error message. */
  readonly error: string;
  /** On the button that asks the browser where it is. */
  readonly useLocation: string;
  /** What that button does, beside it. */
  readonly useLocationHelp: string;
  /** Told while the browser looks for its place. */
  readonly locating: string;
  /** Told when it has found it; `%{count}` metres is how far off it may be. A form for each number, by the CLDR's names. */
  readonly located: PluralMessages;
  /** Told where the place is known too roughly, to `%{count}` metres. */
  readonly tooRough: PluralMessages;
  /** Told where it may not be asked. */
  readonly refused: string;
  /** Told where the device does not know. */
  readonly unavailable: string;
  /** Told where the device takes too long. */
  readonly tooSlow: string;
  /** Error messages, for the service to give. */
  readonly errors: {
    /** No way was chosen. */
    readonly wayRequired: string;
    /** No address was typed. */
    readonly addressRequired: string;
    /** No street was typed. */
    readonly streetRequired: string;
    /** Nothing was described. */
    readonly landmarkRequired: string;
    /** No grid reference was typed. */
    readonly gridReferenceRequired: string;
    /** No coordinates were typed. */
    readonly coordinatesRequired: string;
    /** The place is not in the council’s area. */
    readonly outsideArea: string;
  };
}

const EN: LocationQuestionTexts = {
  ways: {
    address: 'At or near an address',
    street: 'On a street',
    landmark: 'By describing it',
    'grid-reference': 'By grid reference',
    coordinates: 'By coordinates',
  },
  addressLabel: 'Postcode or part of the address',
  addressByHand: 'Enter the address by hand',
  streetLabel: 'Street name',
  streetHint: 'You can add the town or village',
  detailLabel: 'Where on the street',
  detailHint: 'For example, outside the library',
  landmarkLabel: 'Describe the place',
  landmarkHint: 'For example, on the path between the playground and the river in Mill Park, Thornby',
  gridReferenceLabel: 'Grid reference',
  gridReferenceHint: '2 letters, then 6, 8 or 10 numbers',
  coordinatesLabel: 'Latitude and longitude',
  coordinatesHint: 'The latitude, a comma, then the longitude, as a phone or a map shows them',
  optional: '(optional)',
  error: 'Error',
  useLocation: 'Use my current location',
  useLocationHelp:
    'If you are at the place now, your device can fill in its coordinates. Your browser will ask you first. We only receive ' +
    'them when you continue.',
  locating: 'Finding your location…',
  located: {
    one: 'Your location is filled in, to within %{count} metre. You can change it before you continue.',
    other: 'Your location is filled in, to within %{count} metres. You can change it before you continue.',
  },
  tooRough: {
    other: 'Your device only knows its location to within %{count} metres. Tell us the place in another way.',
  },
  refused:
    'Your browser did not allow us to use your location. Allow it in the settings of your browser, or tell us the place in ' +
    'another way.',
  unavailable: 'Your device could not find its location. Try again outdoors, or tell us the place in another way.',
  tooSlow: 'Finding your location took too long. Try again, or tell us the place in another way.',
  errors: {
    wayRequired: 'Select how you want to tell us where it is',
    addressRequired: 'Enter a postcode or part of an address',
    streetRequired: 'Enter a street name',
    landmarkRequired: 'Describe the place',
    gridReferenceRequired: 'Enter a grid reference',
    coordinatesRequired: 'Enter coordinates',
    outsideArea: 'Enter a place within the area that this council looks after',
  },
};

/** The project's own draft, which waits for a review by a speaker of Welsh. */
const CY: LocationQuestionTexts = {
  ways: {
    address: 'Mewn cyfeiriad neu gerllaw',
    street: 'Ar stryd',
    landmark: 'Drwy ei ddisgrifio',
    'grid-reference': 'Yn ôl cyfeirnod grid',
    coordinates: 'Yn ôl cyfesurynnau',
  },
  addressLabel: 'Cod post neu ran o’r cyfeiriad',
  addressByHand: 'Rhoi’r cyfeiriad â llaw',
  streetLabel: 'Enw’r stryd',
  streetHint: 'Gallwch ychwanegu’r dref neu’r pentref',
  detailLabel: 'Ble ar y stryd',
  detailHint: 'Er enghraifft, y tu allan i’r llyfrgell',
  landmarkLabel: 'Disgrifiwch y lle',
  landmarkHint: 'Er enghraifft, ar y llwybr rhwng y maes chwarae a’r afon ym Mharc y Felin',
  gridReferenceLabel: 'Cyfeirnod grid',
  gridReferenceHint: '2 lythyren, yna 6, 8 neu 10 rhif',
  coordinatesLabel: 'Lledred a hydred',
  coordinatesHint: 'Y lledred, coma, yna’r hydred, fel y mae ffôn neu fap yn eu dangos',
  optional: '(dewisol)',
  error: 'Gwall',
  useLocation: 'Defnyddio fy lleoliad presennol',
  useLocationHelp:
    'Os ydych yn y lle nawr, gall eich dyfais lenwi ei gyfesurynnau. Bydd eich porwr yn gofyn i chi yn gyntaf. Dim ond pan ' +
    'fyddwch yn parhau y byddwn yn eu derbyn.',
  locating: 'Wrthi’n dod o hyd i’ch lleoliad…',
  located: {
    other: 'Mae eich lleoliad wedi’i lenwi, o fewn %{count} metr. Gallwch ei newid cyn parhau.',
  },
  tooRough: {
    other:
      'Dim ond o fewn %{count} metr y mae eich dyfais yn gwybod ei lleoliad. Dywedwch wrthym ble mae’r lle mewn ffordd arall.',
  },
  refused:
    'Ni wnaeth eich porwr ganiatáu i ni ddefnyddio eich lleoliad. Caniatewch hynny yng ngosodiadau eich porwr, neu dywedwch ' +
    'wrthym ble mae’r lle mewn ffordd arall.',
  unavailable:
    'Ni allai eich dyfais ddod o hyd i’w lleoliad. Rhowch gynnig arall arni yn yr awyr agored, neu dywedwch wrthym ble mae’r ' +
    'lle mewn ffordd arall.',
  tooSlow:
    'Cymerodd ormod o amser i ddod o hyd i’ch lleoliad. Rhowch gynnig arall arni, neu dywedwch wrthym ble mae’r lle mewn ' +
    'ffordd arall.',
  errors: {
    wayRequired: 'Dewiswch sut yr hoffech ddweud wrthym ble mae’r lle',
    addressRequired: 'Rhowch god post neu ran o gyfeiriad',
    streetRequired: 'Rhowch enw stryd',
    landmarkRequired: 'Disgrifiwch y lle',
    gridReferenceRequired: 'Rhowch gyfeirnod grid',
    coordinatesRequired: 'Rhowch gyfesurynnau',
    outsideArea: 'Rhowch le o fewn yr ardal y mae’r cyngor hwn yn gofalu amdani',
  },
};

const TEXTS: Readonly<Record<Language, LocationQuestionTexts>> = { en: EN, cy: CY };

/** The texts of a location question in a language, with those that a service words in its own way. The Welsh is a draft. */
export const locationQuestionTexts = (
  language: Language = 'en',
  own: Partial<LocationQuestionTexts> = {},
): LocationQuestionTexts => ({ ...TEXTS[language], ...own });
