import { describe, expect, test } from 'vitest';
import { knownPlaces, nextDoor } from './cases/places.js';
import { type Site, useSite } from './support/site.js';
import type { FormAnswers, Visitor } from './support/visitor.js';
import { begin } from './support/walk.js';

const hartwold = useSite('hartwold');
const aberwennol = useSite('aberwennol');
const wexmoor = useSite('wexmoor');
const places = await knownPlaces('hartwold');

/** Comes to the page that asks where, by the shortest way. */
const comeToWhere = async (site: Site, javascript: boolean, prefix = ''): Promise<Visitor> => {
  const resident = await site.visit({ javascript });
  await begin(resident, prefix);
  for (const answers of [
    { category: 'graffiti' },
    { graffitiDanger: 'no' },
    { graffitiSurface: 'street' },
    { graffitiOffensive: 'no' },
    { graffitiSize: 'page' },
  ]) {
    await resident.send(answers);
  }
  expect(resident.step).toBe('where');
  return resident;
};

/** What check answers will show, from the page after the place. */
const answerShown = async (resident: Visitor): Promise<string | undefined> => {
  expect(resident.step).toBe('when-seen');
  const today = new Date();
  await resident.send({
    'whenSeen-day': String(today.getDate()),
    'whenSeen-month': String(today.getMonth() + 1),
    'whenSeen-year': String(today.getFullYear()),
  });
  await resident.send();
  await resident.send({ updates: 'no' });
  const summary = await resident.summary();
  return summary.Where;
};

interface Way {
  readonly way: string;
  readonly answers: FormAnswers;
  /** The choice of what the search finds; none where the answer needs no search. */
  readonly choice?: string;
  readonly where: string;
}

const WAYS: readonly Way[] = [
  {
    way: 'a postcode',
    answers: { 'where-way': 'address', 'where-postcode': places.address.postcode },
    choice: places.address.uprn,
    where: places.address.label,
  },
  {
    way: 'a postcode as it is often typed',
    answers: { 'where-way': 'address', 'where-postcode': places.address.postcode.replace(' ', '').toLowerCase() },
    choice: places.address.uprn,
    where: places.address.label,
  },
  {
    way: 'part of an address',
    answers: { 'where-way': 'address', 'where-postcode': places.address.words },
    choice: places.address.uprn,
    where: places.address.label,
  },
  {
    way: 'a street',
    answers: { 'where-way': 'street', 'where-street': places.street.name },
    choice: places.street.usrn,
    where: places.street.label,
  },
  {
    way: 'a grid reference',
    answers: { 'where-way': 'grid-reference', 'where-gridReference': places.gridReference.replaceAll(' ', '') },
    where: `Grid reference ${places.gridReference}`,
  },
  {
    way: 'coordinates',
    answers: { 'where-way': 'coordinates', 'where-coordinates': places.coordinates },
    where: `${places.coordinates}\nGrid reference ${places.gridReferenceOfCoordinates}`,
  },
];

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test.each(WAYS)('a place is found by $way', async ({ answers, choice, where }) => {
    const resident = await comeToWhere(hartwold, javascript);
    await resident.send(answers);
    if (choice) {
      expect(resident.step).toBe('where/choose');
      await resident.send({ 'where-choice': choice });
    }
    expect(await answerShown(resident)).toBe(where);
  });

  test('an address that is not listed is given by hand', async () => {
    const resident = await comeToWhere(hartwold, javascript);
    await resident.send({ 'where-way': 'address', 'where-postcode': places.address.postcode });
    await resident.send({ 'where-choice': 'none' });
    expect(resident.step).toBe('where/manual');
    await resident.follow('Back');
    expect(resident.step).toBe('where');
    expect(await resident.formState()).toMatchObject({
      'where-way': ['address'],
      'where-postcode': [places.address.postcode],
    });
    await resident.follow('Enter the address by hand');
    await resident.send({ 'where-line1': 'The layby', 'where-town': 'Otherton', 'where-postcode': 'zz12ab' });
    expect(await answerShown(resident)).toBe('The layby\nOtherton\nZZ1 2AB');
  });

  test('a street that is not listed leads back to the ways', async () => {
    const resident = await comeToWhere(hartwold, javascript);
    await resident.send({ 'where-way': 'street', 'where-street': places.street.name });
    await resident.send({ 'where-choice': 'none' });
    expect(resident.step).toBe('where');
  });

  test('a search that finds nothing offers another', async () => {
    const resident = await comeToWhere(hartwold, javascript);
    await resident.send({ 'where-way': 'street', 'where-street': 'Zzyzx' });
    expect(await resident.heading()).toBe('No streets found');
    await resident.follow('Search again');
    expect(resident.step).toBe('where');
  });
});

test('a choice that the search did not offer is none', async () => {
  const resident = await comeToWhere(hartwold, true);
  await resident.send({ 'where-way': 'address', 'where-postcode': places.address.postcode });
  await resident.page
    .locator('[name="where-choice"]')
    .first()
    .evaluate((radio) => radio.setAttribute('value', '1'));
  await resident.send({ 'where-choice': '1' });
  expect(resident.status).toBe(422);
  expect(await resident.errors()).toEqual([{ message: 'Select an address', href: '#where-choice' }]);
});

interface OutsideCase {
  readonly site: Site;
  readonly name: string;
  readonly prefix?: string;
  readonly postcode: string;
  readonly says: string;
  readonly link: string;
}

const FIND_COUNCIL = 'https://www.gov.uk/find-local-council';

const OUTSIDE: readonly OutsideCase[] = [
  {
    site: hartwold,
    name: 'Hartwold',
    postcode: nextDoor('hartwold'),
    says: 'ZZ20 1AA is not in the area of Hartwold Council. It is in the area of Carrow Borough Council.',
    link: 'https://www.carrow.example',
  },
  {
    site: hartwold,
    name: 'Hartwold',
    postcode: 'ZZ99 9ZZ',
    says: 'ZZ99 9ZZ is not in our address list, so it may be in the area of another council.',
    link: FIND_COUNCIL,
  },
  {
    site: aberwennol,
    name: 'Aberwennol',
    postcode: nextDoor('aberwennol'),
    says: 'Nid yw ZZ40 1AA yn ardal Cyngor Aberwennol. Mae yn ardal Cyngor Dyffryn Alwen.',
    link: 'https://www.dyffrynalwen.example',
  },
  {
    site: aberwennol,
    name: 'Aberwennol',
    prefix: '/en',
    postcode: nextDoor('aberwennol'),
    says: 'ZZ40 1AA is not in the area of Aberwennol Council. It is in the area of Dyffryn Alwen Council.',
    link: 'https://www.dyffrynalwen.example',
  },
  {
    site: wexmoor,
    name: 'Wexmoor',
    postcode: nextDoor('wexmoor'),
    says: 'ZZ60 1AA is not in the area of Wexmoor District Council. It is in the area of Ostley District Council.',
    link: 'https://www.ostley.example',
  },
];

test.each(OUTSIDE)('$name: $postcode is in another area', async ({ site, prefix, postcode, says, link }) => {
  const resident = await comeToWhere(site, false, prefix);
  await resident.send({ 'where-way': 'address', 'where-postcode': postcode });
  expect(resident.step).toBe('where/choose');
  const banner = resident.page.locator('.govuk-notification-banner');
  expect(await banner.textContent()).toContain(says);
  expect(await banner.locator('a').getAttribute('href')).toBe(link);
});
