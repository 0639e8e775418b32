import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { completeJourney, sampleAnswers } from '../support/journey-over-http.js';
import { useSite } from './support/site.js';
import type { Visitor } from './support/visitor.js';

const hartwold = useSite('hartwold');
const aberwennol = useSite('aberwennol');

const FORMULA = '=HYPERLINK("https://evil.example","click")';
const LINES = 'First line\nSecond, “line”';
const ON_A_PAGE = 25;
const LONG_NOTE = 'word '.repeat(401);

/** References by what tells their reports apart. */
const reports: Record<string, string> = {};

beforeAll(async () => {
  const { url } = hartwold.server;
  const send = async (name: string, description: string): Promise<void> => {
    const answers = { ...sampleAnswers(), description };
    reports[name] = (await completeJourney(url, { answers })).reference;
  };
  await send('formula', FORMULA);
  await send('lines', LINES);
  for (let number = 2; number < ON_A_PAGE; number += 1) await send(`plain ${number}`, `Plain ${number}`);
  await send('newest', 'Marigold by the gate');
});

const signIn = async (visitor: Visitor, person = 'sam', prefix = ''): Promise<void> => {
  await visitor.goto(`${prefix}/staff`);
  await visitor.send({ person: `stand-in:${person}` });
};

const history = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.page
    .locator('main ol li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('p')].map((line) => line.textContent.trim()).join(' | ')),
    );

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test('a sign-in is asked for, and leads back to where staff wanted to be', async () => {
    const staff = await hartwold.visit({ javascript });
    const path = `/staff/submissions/${reports.lines}`;
    await staff.goto(path);
    expect(staff.path).toBe(`/staff/sign-in?${new URLSearchParams({ to: path })}`);
    const title = await staff.page.title();
    await staff.send();
    expect(staff.status).toBe(422);
    expect(await staff.page.title()).toBe(`Error: ${title}`);
    expect(await staff.errors()).toEqual([{ message: 'Select who to sign in as', href: '#person' }]);
    await staff.page.locator('.govuk-error-summary a').click();
    expect(await staff.page.evaluate(() => document.activeElement?.id)).toBe('person');
    await staff.send({ person: 'stand-in:alex' });
    expect(staff.path).toBe(path);
    expect(await staff.page.locator('body').textContent()).toContain('Signed in as Alex Example');
  });

  test('the list shows what came in, the newest first, page by page', async () => {
    const staff = await hartwold.visit({ javascript });
    await signIn(staff);
    expect(staff.path).toBe('/staff');
    expect(await staff.text()).toContain(`${ON_A_PAGE} of ${ON_A_PAGE + 1}`);
    const references = staff.page.locator('main li h2 a');
    expect(await references.first().textContent()).toBe(reports.newest);
    await staff.follow('Next page');
    expect(await references.allTextContents()).toEqual([reports.formula]);
    await staff.follow('Previous page');
    expect(await references.count()).toBe(ON_A_PAGE);
  });

  test('the list is filtered by words, by reference and by status', async () => {
    const staff = await hartwold.visit({ javascript });
    await signIn(staff);
    const references = staff.page.locator('main li h2 a');
    const filter = async (answers: Readonly<Record<string, string>>): Promise<void> => {
      await staff.fill(answers);
      await staff.arrive(() => staff.page.getByRole('button', { name: 'Filter' }).click());
    };
    await filter({ text: 'marigold' });
    expect(await references.allTextContents()).toEqual([reports.newest]);
    await filter({ text: (reports.lines ?? '').toLowerCase().replaceAll('-', ' ') });
    expect(await references.allTextContents()).toEqual([reports.lines]);
    await filter({ text: 'marigold', status: 'duplicate' });
    expect(await references.count()).toBe(0);
    expect(await staff.text()).toContain('Nothing matches.');
    await staff.follow('Clear filter');
    expect(await references.count()).toBe(ON_A_PAGE);
  });

  test('a status is changed: errors, success, history', async () => {
    const name = javascript ? 'plain 2' : 'plain 3';
    const staff = await hartwold.visit({ javascript });
    await signIn(staff);
    await staff.goto(`/staff/submissions/${reports[name]}`);
    const summary = await staff.summary();
    expect(summary).toMatchObject({ Status: 'Received', Language: 'English', Problem: 'Pothole' });
    expect(summary['More about it']).toBe(name.replace('p', 'P'));

    const title = await staff.page.title();
    await staff.send({ note: LONG_NOTE });
    expect(staff.status).toBe(422);
    expect(await staff.page.title()).toBe(`Error: ${title}`);
    expect(await staff.errors()).toEqual([
      { message: 'Select a new status', href: '#to' },
      { message: 'Note must be 2,000 characters or less', href: '#note' },
    ]);
    for (const id of ['to', 'note']) {
      await staff.page.locator(`.govuk-error-summary a[href="#${id}"]`).click();
      expect(await staff.page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
    expect((await staff.formState()).note?.[0]?.trim()).toBe(LONG_NOTE.trim());

    await staff.send({ to: 'in-progress', note: 'Crew sent\nat noon' });
    expect(staff.status).toBe(200);
    expect(await staff.page.locator('.govuk-notification-banner').textContent()).toContain(
      'Status changed to “In progress”',
    );
    expect(await staff.summary()).toMatchObject({ Status: 'In progress' });
    const events = (await history(staff)).join('\n');
    expect(events).toMatch(/In progress, by Sam Example \| .+ \| Crew sent\s*at noon/);
    expect(events).toMatch(/Received, by the resident/);
    await staff.follow('Back');
    expect(staff.path).toBe('/staff');
  });

  test('a change that crosses another’s is refused, and says so', async () => {
    const path = `/staff/submissions/${reports[javascript ? 'plain 4' : 'plain 5']}`;
    const [sam, alex] = [await hartwold.visit({ javascript }), await hartwold.visit({ javascript })];
    await signIn(sam);
    await signIn(alex, 'alex');
    await sam.goto(path);
    await alex.goto(path);
    await alex.send({ to: 'resolved' });
    await sam.send({ to: 'in-progress', note: 'Mine' });
    expect(sam.status).toBe(409);
    expect(await sam.errors()).toEqual([
      {
        message: 'Someone else changed this report while you were looking at it. Check its status, then choose again.',
        href: '#to',
      },
    ]);
    expect(await sam.summary()).toMatchObject({ Status: 'Resolved' });
    expect((await sam.formState()).note).toEqual(['Mine']);
    await sam.send({ to: 'in-progress' });
    expect(await sam.summary()).toMatchObject({ Status: 'In progress' });
  });

  test('the export holds every report, and nothing in it runs as a formula', async () => {
    const staff = await hartwold.visit({ javascript });
    await signIn(staff);
    const downloading = staff.page.waitForEvent('download');
    await staff.page.getByRole('link', { name: 'Export these as CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^reports-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true, bom: true });
    expect(rows.map(({ reference }) => reference).sort()).toEqual(Object.values(reports).sort());
    const descriptionOf = (name: string): string | undefined =>
      rows.find(({ reference }) => reference === reports[name])?.description;
    expect(descriptionOf('formula')).toBe(`'${FORMULA}`);
    expect(descriptionOf('lines')).toBe(LINES);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  });

  test('after signing out nothing is shown to whoever comes next', async () => {
    const staff = await hartwold.visit({ javascript });
    await signIn(staff);
    await staff.arrive(() => staff.page.getByRole('button', { name: 'Sign out' }).click());
    expect(staff.path).toBe('/');
    await staff.arrive(() => staff.page.goBack());
    expect(staff.path).toBe('/staff/sign-in?to=%2Fstaff');
    for (const path of ['/staff/export.csv', `/staff/submissions/${reports.lines}`]) {
      const answer = await staff.context.request.get(path, { maxRedirects: 0 });
      expect(answer.status()).toBe(303);
    }
  });

  test('a reference that nobody has is not found', async () => {
    const staff = await hartwold.visit({ javascript });
    await signIn(staff);
    await staff.goto('/staff/submissions/RP-0000-0000');
    expect(staff.status).toBe(404);
  });
});

test.each([
  { prefix: '', title: 'Adroddiadau a dderbyniwyd', empty: 'Does dim wedi dod i mewn eto.', error: 'Gwall: ' },
  { prefix: '/en', title: 'Reports received', empty: 'Nothing has come in yet.', error: 'Error: ' },
])('staff of a bilingual council work in either language: $title', async ({ prefix, title, empty, error }) => {
  const staff = await aberwennol.visit();
  await staff.goto(`${prefix}/staff`);
  expect(staff.path).toBe(`${prefix}/staff/sign-in?to=${encodeURIComponent(`${prefix}/staff`)}`);
  await staff.send();
  expect(await staff.page.title()).toMatch(new RegExp(`^${error}`));
  await staff.send({ person: 'stand-in:sam' });
  expect(await staff.heading()).toBe(title);
  if (prefix === '') expect(await staff.text()).toContain(empty);

  const answers = { ...sampleAnswers(), 'where-gridReference': 'SN 200 980', description: 'Twll' };
  const { reference } = await completeJourney(aberwennol.server.url, { answers });
  await staff.goto(`${prefix}/staff`);
  await staff.follow(reference);
  // What the resident saw stays in the resident's language.
  expect(await staff.page.locator('main [lang="cy"]').count()).toBe(1);
  await staff.send();
  expect(await staff.page.title()).toBe(
    `${error}${reference} – ${prefix ? 'Aberwennol Council' : 'Cyngor Aberwennol'}`,
  );
  await staff.send({ to: 'resolved' });
  expect(staff.status).toBe(200);
  await staff.follow(prefix ? /Cymraeg/ : /English/);
  expect(staff.path).toContain(reference);
});
