import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../test/outline.js';
import { addressLookupFixtures } from './address-lookup.fixture.js';

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const HIGH_STREET = Array.from({ length: 40 }, (_, index) => `${index + 1} High Street, Thornby, ZZ1 2BB`);

const FOUND = `
  radio home-choice=999000000001
  label of home-choice: Flat A, The Old Granary, 1 Mill Lane, Thornby, ZZ1 1AA
  radio home-choice=999000000002
  label of home-choice-2: 2 Mill Lane, Thornby, ZZ1 1AA
  radio home-choice=999000000003
  label of home-choice-3: 2A Mill Lane, Thornby, ZZ1 1AA
  radio home-choice=999000000004
  label of home-choice-4: 3 Mill Lane, Thornby, ZZ1 1AA
  radio home-choice=none
  label of home-choice-6: The address is not listed
  hint: Enter the address by hand
  button: Continue`;

/** What each example says and asks. */
const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  search: lines(`
    h1: What is your address?
    label of home-postcode: Postcode
    text home-postcode
    button: Find address
    link #by-hand: Enter the address by hand`),
  'search with error message': lines(`
    h2: There is a problem
    link #home-postcode: Enter a full UK postcode, like AA3 1AB
    h1: What is your address?
    label of home-postcode: Postcode
    p: Error: Enter a full UK postcode, like AA3 1AB
    text home-postcode=Thornby
    button: Find address
    link #by-hand: Enter the address by hand`),
  // Without its script it is the search of parts of an address, and nothing else.
  'search with suggestions': lines(`
    h1: What is your address?
    label of home-postcode: Postcode or part of the address
    text home-postcode
    button: Find address
    link #by-hand: Enter the address by hand`),
  choice: lines(`
    h1: Select an address
    hint: Addresses for postcode ZZ1 1AA. Search again
    link #search: Search again${FOUND}`),
  'choice with error message': lines(`
    h2: There is a problem
    link #home-choice: Select an address
    h1: Select an address
    hint: Addresses for postcode ZZ1 1AA. Search again
    link #search: Search again
    p: Error: Select an address${FOUND}`),
  'choice of the first of many': [
    ...lines(`
      h1: Select an address
      hint: Results for “high street”. Search again
      link #search: Search again`),
    ...HIGH_STREET.flatMap((label, index) => [
      `radio home-choice=${999000000101 + index}`,
      `label of home-choice${index === 0 ? '' : `-${index + 1}`}: ${label}`,
    ]),
    ...lines(`
      radio home-choice=none
      label of home-choice-42: The address is not listed
      hint: Enter the address by hand
      inset: Showing the first 40 of 128. Search again with more detail to find others.
      button: Continue`),
  ],
  'choice by select': [
    ...lines(`
      h1: Select an address
      hint: Addresses for postcode ZZ1 2BB. Search again
      link #search: Search again
      select home-choice
      option : 40 addresses found`),
    ...HIGH_STREET.map((label, index) => `option ${999000000101 + index}: ${label}`),
    'option none: The address is not listed',
    'button: Continue',
  ],
  'nothing found': lines(`
    h1: No addresses found
    p: We could not find anything for “ZZ9 9ZZ”.
    link #search: Search again
    link #by-hand: Enter the address by hand`),
  'by hand': lines(`
    h1: Enter the address
    label of home-line1: Address line 1
    text home-line1
    label of home-line2: Address line 2 (optional)
    text home-line2
    label of home-town: Town or city
    text home-town
    label of home-postcode: Postcode (optional)
    text home-postcode
    button: Continue
    link #search: Search again`),
  'by hand with error messages': lines(`
    h2: There is a problem
    link #home-line1: Enter address line 1, typically the building and street
    link #home-town: Enter town or city
    link #home-postcode: Enter a full UK postcode, like AA3 1AB
    h1: Enter the address
    label of home-line1: Address line 1
    p: Error: Enter address line 1, typically the building and street
    text home-line1
    label of home-line2: Address line 2 (optional)
    text home-line2=Top Field
    label of home-town: Town or city
    p: Error: Enter town or city
    text home-town
    label of home-postcode: Postcode (optional)
    p: Error: Enter a full UK postcode, like AA3 1AB
    text home-postcode=ZZ1
    button: Continue
    link #search: Search again`),
  'search in Welsh': lines(`
    h2: Mae problem
    link #home-postcode: Rhowch god post neu ran o gyfeiriad
    h1: Beth yw eich cyfeiriad?
    label of home-postcode: Cod post neu ran o’r cyfeiriad
    p: Gwall: Rhowch god post neu ran o gyfeiriad
    text home-postcode
    button: Dod o hyd i gyfeiriad
    link #by-hand: Rhoi’r cyfeiriad â llaw`),
  'choice in Welsh': lines(`
    h1: Dewiswch gyfeiriad
    hint: Cyfeiriadau ar gyfer y cod post ZZ30 1AA. Chwilio eto
    link #search: Chwilio eto
    radio home-choice=999000000201
    label of home-choice: 1 Lôn y Felin, Aberwennol, ZZ30 1AA
    radio home-choice=999000000202
    label of home-choice-2: 2 Lôn y Felin, Aberwennol, ZZ30 1AA
    radio home-choice=none
    label of home-choice-4: Nid yw’r cyfeiriad wedi’i restru
    hint: Rhoi’r cyfeiriad â llaw
    inset: Yn dangos y 2 cyntaf o 32. Chwiliwch eto gyda mwy o fanylion i ddod o hyd i eraill.
    button: Parhau`),
  'nothing found in Welsh': lines(`
    h1: Ni chafwyd hyd i unrhyw gyfeiriadau
    p: Nid oeddem yn gallu dod o hyd i unrhyw beth ar gyfer “ZZ39 9ZZ”.
    link #search: Chwilio eto
    link #by-hand: Rhoi’r cyfeiriad â llaw`),
  'by hand in Welsh': lines(`
    h2: Mae problem
    link #home-line1: Rhowch linell 1 y cyfeiriad, fel arfer yr adeilad a’r stryd
    h1: Rhowch y cyfeiriad
    label of home-line1: Llinell gyfeiriad 1
    p: Gwall: Rhowch linell 1 y cyfeiriad, fel arfer yr adeilad a’r stryd
    text home-line1
    label of home-line2: Llinell gyfeiriad 2 (dewisol)
    text home-line2
    label of home-town: Tref neu ddinas
    text home-town
    label of home-postcode: Cod post (dewisol)
    text home-postcode
    button: Parhau
    link #search: Chwilio eto`),
};

test('each example has its outline', () => {
  expect(addressLookupFixtures.map(({ name }) => name)).toEqual(Object.keys(OUTLINES));
});

describe('an address lookup', () => {
  test.each(addressLookupFixtures)('$name', ({ name, element }) => {
    expect(outlineOf(element)).toEqual(OUTLINES[name]);
  });
});
