import { expect, test } from 'vitest';
import { DANGERS, EXITS, type ExitCase, HAND_OVERS } from './cases/exits.js';
import { useSite } from './support/site.js';
import type { Visitor } from './support/visitor.js';
import { begin } from './support/walk.js';

const sites = { hartwold: useSite('hartwold'), marlshire: useSite('marlshire'), wexmoor: useSite('wexmoor') } as const;
const aberwennol = useSite('aberwennol');

/** The telephone numbers that the page's links ring. */
const phonesOn = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.page.locator('main a[href^="tel:"]').evaluateAll((links) =>
    links.map((link) => {
      const number = link.textContent.trim();
      if (link.getAttribute('href') !== `tel:${number.replaceAll(' ', '')}`) throw new Error(`${number} rings another`);
      return number;
    }),
  );

const expectEnd = async (resident: Visitor, { page, title, link, phone }: ExitCase): Promise<void> => {
  expect(resident.step).toBe(page);
  expect(await resident.heading()).toBe(title);
  expect(await resident.text()).toContain('You have not sent a report yet. We do not pass it on for you.');
  expect(await resident.page.locator('main form').count()).toBe(0);
  const buttons = resident.page.locator('main a.govuk-button');
  if (link) expect(await buttons.first().getAttribute('href')).toBe(link);
  else expect(await buttons.count()).toBe(0);
  expect(await phonesOn(resident)).toEqual(phone ? [phone] : []);
};

test.each([...EXITS, ...HAND_OVERS])('$council: $page names who is responsible', async (end) => {
  const site = sites[end.council as keyof typeof sites];
  const resident = await site.visit();
  await begin(resident);
  let before = '';
  for (const answers of end.answers) {
    before = resident.step;
    await resident.send(answers);
  }
  await expectEnd(resident, end);
  await resident.follow('Back');
  expect(resident.step).toBe(before);
});

test('the end of a bin that was not out in time says what can be done', async () => {
  const resident = await sites.hartwold.visit();
  await begin(resident);
  await resident.send({ category: 'missed-bin' });
  await resident.send({ missedBinDanger: 'no' });
  await resident.send({ missedBinPlace: 'home' });
  await resident.send({ missedBinKind: ['garden'] });
  const today = new Date();
  await resident.send({
    'missedBinDay-day': String(today.getDate()),
    'missedBinDay-month': String(today.getMonth() + 1),
    'missedBinDay-year': String(today.getFullYear()),
  });
  await resident.send({ missedBinOut: 'no' });
  expect(await resident.heading()).toBe('We cannot come back for it');
  expect(await resident.page.locator('main form').count()).toBe(0);
});

test.each(DANGERS)('danger by $category: the page shows whom to ring, and leads on', async (danger) => {
  const { category, question, phones } = danger;
  const resident = await sites.hartwold.visit();
  await begin(resident);
  await resident.send({ category });
  await resident.send({ [question]: 'yes' });
  expect(resident.step).toBe(`${category}-danger-call`);
  expect(await phonesOn(resident)).toEqual(phones);
  await resident.send();
  expect(resident.step).not.toContain('danger');
  expect(await resident.page.locator('main form').count()).toBe(1);
  await resident.follow('Back');
  expect(resident.step).toBe(`${category}-danger-call`);
});

test.each([
  { prefix: '', title: 'Traffig Cymru sy’n gyfrifol am hyn' },
  { prefix: '/en', title: 'Traffic Wales is responsible for this' },
])('in Wales the body of Wales is named: $title', async ({ prefix, title }) => {
  const resident = await aberwennol.visit({ javascript: false });
  await begin(resident, prefix);
  await resident.send({ category: 'pothole' });
  await resident.send({ potholeDanger: 'no' });
  await resident.send({ potholeRoad: 'trunk-road' });
  expect(await resident.heading()).toBe(title);
  expect(await resident.page.locator('main a.govuk-button').getAttribute('href')).toBe('https://traffic.wales/');
});
