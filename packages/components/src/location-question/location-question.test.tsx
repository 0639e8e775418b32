import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../test/outline.js';
import { LocationQuestion, type LocationQuestionProps, locationQuestionTexts } from './index.js';

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const draw = (props: Partial<LocationQuestionProps> = {}): readonly string[] =>
  outlineOf(<LocationQuestion name="where" legend="Where is it?" {...props} />);

const ALL_IN_ENGLISH = lines(`
  legend: Where is it?
  hint: If you are at the place now, your device can fill in its coordinates. Your browser will ask you first. We only receive them when you continue.
  button: Use my current location
  hidden where-accuracy
  radio where-way=address
  label of where-way: At or near an address
  label of where-postcode: Postcode or part of the address
  text where-postcode
  radio where-way=street
  label of where-way-street: On a street
  label of where-street: Street name
  hint: You can add the town or village
  text where-street
  label of where-detail: Where on the street (optional)
  hint: For example, outside the library
  text where-detail
  radio where-way=landmark
  label of where-way-landmark: By describing it
  label of where-landmark: Describe the place
  hint: For example, on the path between the playground and the river in Mill Park, Thornby
  textarea where-landmark
  radio where-way=grid-reference
  label of where-way-grid-reference: By grid reference
  label of where-gridReference: Grid reference
  hint: 2 letters, then 6, 8 or 10 numbers
  text where-gridReference
  radio where-way=coordinates
  label of where-way-coordinates: By coordinates
  label of where-coordinates: Latitude and longitude
  hint: The latitude, a comma, then the longitude, as a phone or a map shows them
  text where-coordinates`);

const ALL_IN_WELSH = lines(`
  legend: Where is it?
  hint: Os ydych yn y lle nawr, gall eich dyfais lenwi ei gyfesurynnau. Bydd eich porwr yn gofyn i chi yn gyntaf. Dim ond pan fyddwch yn parhau y byddwn yn eu derbyn.
  button: Defnyddio fy lleoliad presennol
  hidden where-accuracy
  radio where-way=address
  label of where-way: Mewn cyfeiriad neu gerllaw
  label of where-postcode: Cod post neu ran o’r cyfeiriad
  text where-postcode
  radio where-way=street
  label of where-way-street: Ar stryd
  label of where-street: Enw’r stryd
  hint: Gallwch ychwanegu’r dref neu’r pentref
  text where-street
  label of where-detail: Ble ar y stryd (dewisol)
  hint: Er enghraifft, y tu allan i’r llyfrgell
  text where-detail
  radio where-way=landmark
  label of where-way-landmark: Drwy ei ddisgrifio
  label of where-landmark: Disgrifiwch y lle
  hint: Er enghraifft, ar y llwybr rhwng y maes chwarae a’r afon ym Mharc y Felin
  textarea where-landmark
  radio where-way=grid-reference
  label of where-way-grid-reference: Yn ôl cyfeirnod grid
  label of where-gridReference: Cyfeirnod grid
  hint: 2 lythyren, yna 6, 8 neu 10 rhif
  text where-gridReference
  radio where-way=coordinates
  label of where-way-coordinates: Yn ôl cyfesurynnau
  label of where-coordinates: Lledred a hydred
  hint: Y lledred, coma, yna’r hydred, fel y mae ffôn neu fap yn eu dangos
  text where-coordinates`);

test.each([
  ['en', ALL_IN_ENGLISH],
  ['cy', ALL_IN_WELSH],
] as const)('asks for a place in every way in %s', (language, expected) => {
  expect(draw({ language })).toEqual(expected);
});

describe('what was given stands again', () => {
  test.each([
    [{ way: 'address', postcode: 'ZZ1 1AA' }, ['radio where-way=address chosen', 'text where-postcode=ZZ1 1AA']],
    [
      { way: 'street', street: 'Mill Lane', detail: 'By the bridge' },
      ['radio where-way=street chosen', 'text where-street=Mill Lane', 'text where-detail=By the bridge'],
    ],
    [
      { way: 'landmark', landmark: 'The weir' },
      ['radio where-way=landmark chosen', 'textarea where-landmark=The weir'],
    ],
    [
      { way: 'grid-reference', gridReference: 'SU 12 34' },
      ['radio where-way=grid-reference chosen', 'text where-gridReference=SU 12 34'],
    ],
    [
      { way: 'coordinates', coordinates: '50.1, -1.2' },
      ['radio where-way=coordinates chosen', 'text where-coordinates=50.1, -1.2'],
    ],
  ] as const)('%o', (values, expected) => {
    const drawn = draw({ values });
    expect(drawn.filter((line) => expected.some((one) => one === line))).toEqual(expected);
    expect(drawn.filter((line) => line.endsWith(' chosen'))).toHaveLength(1);
  });
});

describe('an error stands at its input', () => {
  test.each([
    ['way', 'where-way-error'],
    ['postcode', 'where-postcode-error'],
    ['street', 'where-street-error'],
    ['detail', 'where-detail-error'],
    ['landmark', 'where-landmark-error'],
    ['gridReference', 'where-gridReference-error'],
    ['coordinates', 'where-coordinates-error'],
  ])('%s', (input, id) => {
    const errors = { [input]: 'Rhowch le' };
    const html = renderToStaticMarkup(
      <LocationQuestion name="where" legend="Ble?" language="cy" errors={errors} values={{ way: 'street' }} />,
    );
    expect(html).toContain(
      `<p id="${id}" class="govuk-error-message"><span class="govuk-visually-hidden">Gwall:</span> Rhowch le</p>`,
    );
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*\\b${id}"`));
    expect(html.match(/govuk-error-message/g)).toHaveLength(1);
  });
});

test('a single way has no radios', () => {
  expect(draw({ ways: ['landmark'] })).toEqual(
    lines(`
      legend: Where is it?
      label of where-landmark: Describe the place
      hint: For example, on the path between the playground and the river in Mill Park, Thornby
      textarea where-landmark`),
  );
});

test('the device is asked only where its coordinates can be given', () => {
  const asks = (props: Partial<LocationQuestionProps>) => draw(props).includes('button: Use my current location');
  expect(asks({ ways: ['street', 'coordinates'] })).toBe(true);
  expect(asks({ ways: ['street', 'landmark'] })).toBe(false);
  expect(asks({ offersCurrentLocation: false })).toBe(false);
});

test('without a script the device is not offered, since the button is hidden with all that is about it', () => {
  const html = renderToStaticMarkup(<LocationQuestion name="where" legend="Where?" />);
  expect(html).toMatch(/<div class="guildhall-current-location"[^>]* hidden="">/);
});

test('an address may be typed by hand or suggested', () => {
  const html = renderToStaticMarkup(
    <LocationQuestion name="where" legend="Where?" manualHref="/by-hand" suggestions={{ url: '/suggest' }} />,
  );
  expect(html).toContain('<a class="govuk-link" href="/by-hand">Enter the address by hand</a>');
  expect(html).toContain('data-module="guildhall-typeahead" data-url="/suggest" data-choice-name="where-choice"');
});

test('every text is there in both languages', () => {
  const [en, cy] = [locationQuestionTexts('en'), locationQuestionTexts('cy')];
  expect(Object.keys(cy)).toEqual(Object.keys(en));
  expect(Object.keys(cy.ways)).toEqual(Object.keys(en.ways));
  expect(Object.keys(cy.errors)).toEqual(Object.keys(en.errors));
});
