import type { OwnFixture } from '../fixtures/own-fixtures.js';
import type { FoundAddress } from './address-choice.js';
import { AddressLookup } from './address-lookup.js';

const MILL_LANE: readonly FoundAddress[] = [
  { value: '999000000001', label: 'Flat A, The Old Granary, 1 Mill Lane, Thornby, ZZ1 1AA' },
  { value: '999000000002', label: '2 Mill Lane, Thornby, ZZ1 1AA' },
  { value: '999000000003', label: '2A Mill Lane, Thornby, ZZ1 1AA' },
  { value: '999000000004', label: '3 Mill Lane, Thornby, ZZ1 1AA' },
];

const HIGH_STREET: readonly FoundAddress[] = Array.from({ length: 40 }, (_, index) => ({
  value: String(999000000101 + index),
  label: `${index + 1} High Street, Thornby, ZZ1 2BB`,
}));

const LON_Y_FELIN: readonly FoundAddress[] = [
  { value: '999000000201', label: '1 Lôn y Felin, Aberwennol, ZZ30 1AA' },
  { value: '999000000202', label: '2 Lôn y Felin, Aberwennol, ZZ30 1AA' },
];

const QUESTION = 'What is your address?';
const CWESTIWN = 'Beth yw eich cyfeiriad?';

/** Each step of the lookup in each state, and each in Welsh. */
export const addressLookupFixtures: readonly OwnFixture[] = [
  {
    name: 'search',
    element: <AddressLookup step="search" name="home" heading={QUESTION} manualHref="#by-hand" />,
  },
  {
    name: 'search with error message',
    element: (
      <AddressLookup
        step="search"
        name="home"
        heading={QUESTION}
        value="Thornby"
        errors={{ postcode: 'Enter a full UK postcode, like AA3 1AB' }}
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'search with suggestions',
    element: (
      <AddressLookup
        step="search"
        name="home"
        heading={QUESTION}
        searchesParts
        suggestions={{ url: 'address-suggestions.json' }}
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'choice',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        query="ZZ1 1AA"
        addresses={MILL_LANE}
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'choice with error message',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        query="ZZ1 1AA"
        addresses={MILL_LANE}
        errors={{ choice: 'Select an address' }}
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'choice of the first of many',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        query="high street"
        isPart
        addresses={HIGH_STREET}
        total={128}
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'choice by select',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        query="ZZ1 2BB"
        control="select"
        addresses={HIGH_STREET}
        value="999000000103"
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'nothing found',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        query="ZZ9 9ZZ"
        addresses={[]}
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'by hand',
    element: <AddressLookup step="by-hand" name="home" searchAgainHref="#search" />,
  },
  {
    name: 'by hand with error messages',
    element: (
      <AddressLookup
        step="by-hand"
        name="home"
        values={{ line2: 'Top Field', postcode: 'ZZ1' }}
        errors={{
          line1: 'Enter address line 1, typically the building and street',
          town: 'Enter town or city',
          postcode: 'Enter a full UK postcode, like AA3 1AB',
        }}
        searchAgainHref="#search"
      />
    ),
  },
  {
    name: 'search in Welsh',
    language: 'cy',
    element: (
      <AddressLookup
        step="search"
        name="home"
        language="cy"
        heading={CWESTIWN}
        searchesParts
        suggestions={{ url: 'address-suggestions.json' }}
        errors={{ postcode: 'Rhowch god post neu ran o gyfeiriad' }}
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'choice in Welsh',
    language: 'cy',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        language="cy"
        query="ZZ30 1AA"
        addresses={LON_Y_FELIN}
        total={32}
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'nothing found in Welsh',
    language: 'cy',
    element: (
      <AddressLookup
        step="choice"
        name="home"
        language="cy"
        query="ZZ39 9ZZ"
        addresses={[]}
        searchAgainHref="#search"
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'by hand in Welsh',
    language: 'cy',
    element: (
      <AddressLookup
        step="by-hand"
        name="home"
        language="cy"
        errors={{ line1: 'Rhowch linell 1 y cyfeiriad, fel arfer yr adeilad a’r stryd' }}
        searchAgainHref="#search"
      />
    ),
  },
];
