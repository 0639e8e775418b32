import { expect, it } from 'vitest';
import type { Answer, Browser } from '../../test/browser.js';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';
import { signedIn, submitted, TYPED } from '../../test/walks.js';

/** What came in from one resident, open before a member of staff. */
const opened = async (resident: Browser, staff: Browser): Promise<{ reference: string; page: Answer }> => {
  const { reference } = await submitted(resident);
  await signedIn(staff);
  return { reference, page: await staff.open(`/staff/submissions/${reference}`) };
};

onEachDatabase('staff pages', ({ site, records }) => {
  it('ask for a sign-in, and lead back to where somebody was', async () => {
    const browser = (await site()).browser();
    const asked = await browser.get('/staff?text=mill&status=received');
    expect(asked.location).toBe('/staff/sign-in?to=%2Fstaff%3Ftext%3Dmill%26status%3Dreceived');
    const page = await browser.follow(asked);
    expect(page.heading).toBe('Sign in');
    const none = await browser.submit(page);
    expect(none).toMatchObject({ status: 422, problems: ['Select who to sign in as'] });
    for (const link of none.problemLinks) expect(none.ids).toContain(link.slice(1));
    expect((await browser.submit(none, { person: 'stand-in:sam' })).location).toBe('/staff?text=mill&status=received');
    for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/staff\r\nA: b']) {
      expect((await browser.submit(page, { person: 'stand-in:sam', to })).location ?? '').toMatch(/^(\/staff)?$/);
    }
  });

  it('show what a crew goes by: the UPRN, the street and the coordinates of an address', async () => {
    const served = await site();
    const { page } = await opened(served.browser(), served.browser());
    expect(page.text).toContain('PlaceUPRN999000000002USRN99900001PostcodeZZ1 1AAEasting100002Northing5000');
  });

  it('keep their language through the sign-in', async () => {
    const browser = (await site({ settings: councilOf('aberwennol') })).browser();
    const page = await browser.get('/en/staff/sign-in');
    expect((await browser.submit(page, { person: 'stand-in:alex' })).location).toBe('/en/staff');
  });

  it('change the token at sign-in, so that a planted one is worth nothing, and end with signing out', async () => {
    const served = await site();
    const browser = served.browser();
    await browser.get('/staff/sign-in');
    const planted = browser.cookies.get('guildhall_session') ?? '';
    const list = await signedIn(browser);
    expect(list.body).toContain('Signed in as Sam Example');
    const token = browser.cookies.get('guildhall_session') ?? '';
    expect(token).not.toBe(planted);
    const thief = served.browser();
    thief.cookies.set('guildhall_session', planted);
    expect((await thief.get('/staff')).status).toBe(303);
    expect((await browser.post('/staff/sign-out', {})).status).toBe(403);
    expect((await browser.submit(list, {}, 'sign-out')).location).toBe('/');
    expect(browser.cookies.size).toBe(0);
    thief.cookies.set('guildhall_session', token);
    expect((await thief.get('/staff')).status).toBe(303);
  });

  it('do not know somebody whose session has ended', async () => {
    const served = await site();
    const browser = served.browser();
    await signedIn(browser);
    served.advance(121);
    expect((await browser.get('/staff')).status).toBe(303);
    expect((await browser.post('/staff/submissions/BW-0000-0000', {})).location).toBe('/staff/sign-in');
  });

  it('show one submission as the resident saw it, and its history', async () => {
    const served = await site();
    const { page, reference } = await opened(served.browser(), served.browser());
    expect(page).toMatchObject({ status: 200, heading: reference });
    for (const text of [TYPED.fullName, TYPED.email, '2 Mill Lane', 'Received, by the resident']) {
      expect(page.text).toContain(text);
    }
  });

  it('change a status, once however often it is sent, and say so', async () => {
    const served = await site();
    const staff = served.browser();
    const { page, reference } = await opened(served.browser(), staff);
    const change = { to: 'in-progress', note: 'Van <booked>\r\nfor Friday' };
    const answers = [await staff.submit(page, change), await staff.submit(page, change)];
    expect(answers.map(({ location }) => location)).toEqual(Array(2).fill(`/staff/submissions/${reference}?saved=1`));
    const saved = await staff.open(answers[0]?.location ?? '');
    expect(saved.text).toContain('Status changed to “In progress”');
    expect(saved.text).toContain('In progress, by Sam Example');
    expect(saved.text).toContain('Van <booked>');
    expect(await records().submissions.history(reference)).toHaveLength(2);
  });

  it('refuse a change that is none, and keep the note', async () => {
    const served = await site();
    const staff = served.browser();
    const { page } = await opened(served.browser(), staff);
    const none = await staff.submit(page, { note: 'Kept' });
    expect(none).toMatchObject({ status: 422, problems: ['Select a new status'] });
    expect(none.title).toMatch(/^Error: /);
    expect(none.forms.at(-1)?.values.note).toBe('Kept');
    const long = await staff.submit(page, { to: 'resolved', note: 'x'.repeat(2001) });
    expect(long).toMatchObject({ status: 422, problems: ['Note must be 2,000 characters or less'] });
    expect(long.forms.at(-1)?.values.to).toBe('resolved');
    for (const answer of [none, long])
      for (const link of answer.problemLinks) expect(answer.ids).toContain(link.slice(1));
    expect((await staff.submit(page, { to: '__proto__' })).status).toBe(422);
  });

  it('tell of a change that somebody else made meanwhile, and keep the note', async () => {
    const served = await site();
    const sam = served.browser();
    const { page, reference } = await opened(served.browser(), sam);
    const alex = served.browser();
    await signedIn(alex, '/staff', 'stand-in:alex');
    await alex.submit(await alex.open(page.path), { to: 'resolved' });
    const conflict = await sam.submit(page, { to: 'in-progress', note: 'Mine' });
    expect(conflict.status).toBe(409);
    expect(conflict.problems?.join()).toContain('Someone else changed this report');
    expect(conflict.forms.at(-1)?.values).toMatchObject({ note: 'Mine', to: '', from: 'resolved' });
    expect((await sam.submit(conflict, { to: 'in-progress' })).location).toContain(reference);
    expect((await sam.submit(page, { to: 'received', from: 'resolved' })).status).toBe(409);
  });

  it('find what came in by reference, words and status, page by page', async () => {
    const served = await site();
    const { reference } = await submitted(served.browser());
    const kept = records();
    const template = await kept.submissions.byReference(reference);
    for (let number = 0; number < 30; number += 1) {
      await kept.submissions.submit({
        runId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        service: 'bulky-waste',
        journeyId: 'bulky-waste',
        journeyVersion: '1',
        language: 'cy',
        gss: 'E06999001',
        answers: {},
        display: template?.display ?? [],
        summary: `Gwely ${number}`,
        referencePrefix: 'BW',
      });
    }
    const staff = served.browser();
    const first = await signedIn(staff);
    expect(first.text).toContain('25 of 31');
    const second = await staff.open(first.links['Next page'] ?? '');
    expect(second.text).toContain('6 of 31');
    expect(second.text).toContain(reference);
    expect(second.links['Previous page']).toBe('/staff');
    expect((await staff.open('/staff?page=999')).text).toContain('6 of 31');
    const found = await staff.open(`/staff?text=${reference.toLowerCase().replaceAll('-', '+')}`);
    expect(found.text).toContain('1 of 1');
    expect((await staff.open('/staff?text=gwe')).text).toContain('25 of 30');
    expect((await staff.open('/staff?status=resolved')).text).toContain('Nothing matches');
    for (const query of [
      'text=%00',
      "text='%3B--",
      'text=%25',
      'text[]=a&text=b',
      'page=-1',
      'status=x',
      '__proto__=x',
    ]) {
      expect((await staff.open(`/staff?${query}`)).status).toBe(200);
    }
  });

  it.each(['BW-0000-0000', 'x', '__proto__', '%00', '..%2F..', "'%20OR%201=1"])(
    '%s is not found',
    async (reference) => {
      const staff = (await site()).browser();
      await signedIn(staff);
      expect((await staff.open(`/staff/submissions/${reference}`)).status).toBe(404);
      const list = await staff.open('/staff');
      const token = list.forms.at(0)?.values._csrf ?? '';
      expect((await staff.post(`/staff/submissions/${reference}`, { to: 'resolved', _csrf: token })).status).toBe(404);
    },
  );
});
