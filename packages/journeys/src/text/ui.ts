import type { Localised } from '@guildhall/council';

/**
 * Every fixed text of the journey pages. The Welsh is the project's own draft and waits for a human review
 * (`WELSH_STATUS`).
 */
export const UI = {
  back: { en: 'Back', cy: 'Yn ôl' },
  continue: { en: 'Continue', cy: 'Parhau' },
  start: { en: 'Start now', cy: 'Dechrau nawr' },
  change: { en: 'Change', cy: 'Newid' },
  optional: { en: '(optional)', cy: '(dewisol)' },
  error: { en: 'Error', cy: 'Gwall' },
  errorSummaryTitle: { en: 'There is a problem', cy: 'Mae problem' },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  notProvided: { en: 'Not provided', cy: 'Heb ei ddarparu' },
  confirmed: { en: 'Confirmed', cy: 'Wedi’i gadarnhau' },
  checkAnswers: { en: 'Check your answers', cy: 'Gwiriwch eich atebion' },
  yourReference: { en: 'Your reference number', cy: 'Eich cyfeirnod' },
  telephone: { en: 'Telephone:', cy: 'Ffôn:' },
  orDivider: { en: 'or', cy: 'neu' },

  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  selectAll: { en: 'Select all that apply', cy: 'Dewiswch bob un sy’n berthnasol' },

  charactersAtMost: { en: 'You can enter up to %{count} characters', cy: 'Gallwch roi hyd at %{count} nod' },
  charactersRemainingOne: { en: 'You have %{count} character remaining', cy: 'Mae gennych %{count} nod yn weddill' },
  charactersRemaining: { en: 'You have %{count} characters remaining', cy: 'Mae gennych %{count} nod yn weddill' },
  charactersAtLimit: { en: 'You have 0 characters remaining', cy: 'Mae gennych 0 nod yn weddill' },
  charactersOverOne: { en: 'You have %{count} character too many', cy: 'Mae gennych %{count} nod yn ormod' },
  charactersOver: { en: 'You have %{count} characters too many', cy: 'Mae gennych %{count} nod yn ormod' },

  postcode: { en: 'Postcode', cy: 'Cod post' },
  findAddress: { en: 'Find address', cy: 'Dod o hyd i gyfeiriad' },
  enterByHand: { en: 'Enter the address by hand', cy: 'Rhoi’r cyfeiriad â llaw' },
  wayAddress: { en: 'At or near an address', cy: 'Mewn cyfeiriad neu gerllaw' },
  waySearch: { en: 'Postcode or part of the address', cy: 'Cod post neu ran o’r cyfeiriad' },
  wayStreet: { en: 'On a street', cy: 'Ar stryd' },
  streetName: { en: 'Street name', cy: 'Enw’r stryd' },
  streetHint: { en: 'You can add the town or village', cy: 'Gallwch ychwanegu’r dref neu’r pentref' },
  streetDetail: { en: 'Where on the street', cy: 'Ble ar y stryd' },
  streetDetailHint: { en: 'For example, outside the library', cy: 'Er enghraifft, y tu allan i’r llyfrgell' },
  wayGridReference: { en: 'By grid reference', cy: 'Yn ôl cyfeirnod grid' },
  gridReference: { en: 'Grid reference', cy: 'Cyfeirnod grid' },
  gridReferenceHint: {
    en: '2 letters, then 6, 8 or 10 numbers',
    cy: '2 lythyren, yna 6, 8 neu 10 rhif',
  },
  wayCoordinates: { en: 'By coordinates', cy: 'Yn ôl cyfesurynnau' },
  coordinates: { en: 'Latitude and longitude', cy: 'Lledred a hydred' },
  coordinatesHint: {
    en: 'The latitude, a comma, then the longitude, as a phone or a map shows them',
    cy: 'Y lledred, coma, yna’r hydred, fel y mae ffôn neu fap yn eu dangos',
  },
  gridReferenceIs: { en: 'Grid reference {gridReference}', cy: 'Cyfeirnod grid {gridReference}' },

  chooseAddress: { en: 'Select an address', cy: 'Dewiswch gyfeiriad' },
  chooseStreet: { en: 'Select a street', cy: 'Dewiswch stryd' },
  foundForPostcode: { en: 'Addresses for postcode {query}', cy: 'Cyfeiriadau ar gyfer y cod post {query}' },
  foundForSearch: { en: 'Results for “{query}”', cy: 'Canlyniadau ar gyfer “{query}”' },
  firstOf: {
    en: 'Showing the first {shown} of {total}. Search again with more detail to find others.',
    cy: 'Yn dangos y {shown} cyntaf o {total}. Chwiliwch eto gyda mwy o fanylion i ddod o hyd i eraill.',
  },
  noAddresses: { en: 'No addresses found', cy: 'Ni chafwyd hyd i unrhyw gyfeiriadau' },
  noStreets: { en: 'No streets found', cy: 'Ni chafwyd hyd i unrhyw strydoedd' },
  nothingFoundFor: {
    en: 'We could not find anything for “{query}”.',
    cy: 'Nid oeddem yn gallu dod o hyd i unrhyw beth ar gyfer “{query}”.',
  },
  addressNotListed: { en: 'The address is not listed', cy: 'Nid yw’r cyfeiriad wedi’i restru' },
  streetNotListedHint: {
    en: 'Search again, or give the place in another way',
    cy: 'Chwiliwch eto, neu rhowch y lle mewn ffordd arall',
  },
  streetNotListed: { en: 'The street is not listed', cy: 'Nid yw’r stryd wedi’i rhestru' },
  searchAgain: { en: 'Search again', cy: 'Chwilio eto' },

  manualTitle: { en: 'Enter the address', cy: 'Rhowch y cyfeiriad' },
  addressLine1: { en: 'Address line 1', cy: 'Llinell gyfeiriad 1' },
  addressLine2: { en: 'Address line 2', cy: 'Llinell gyfeiriad 2' },
  town: { en: 'Town or city', cy: 'Tref neu ddinas' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Whether a speaker of Welsh has read the Welsh texts of this package. */
export const WELSH_STATUS: 'draft' | 'reviewed' = 'draft';

export type UiText = keyof typeof UI;
