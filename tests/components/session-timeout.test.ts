/** The warning that a session ends, in Chromium: told in time, extended by keyboard, over sleep and several tabs, never losing what is typed. */
import { Input, SessionTimeout, type SessionTimeoutProps } from '@guildhall/components';
import type { Browser, Page, Route } from 'playwright-core';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { type CouncilPageOptions, ORIGIN, openCouncilPage } from './support/council-page.js';
import { undoneIn } from './support/undoing.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What the server was asked, as `GET /more-time application/json`, or with what was posted. */
type Asked = string[];

interface Server {
  readonly asked: Asked;
  /** The status of the answer to a request for more time; 0 where the line is down, and undefined where none ever comes. */
  moreTime: number | undefined;
  /** The status of the answer to what is posted to be kept; 0 for none at all. */
  keep: number;
}

const answering =
  (server: Server) =>
  async (route: Route): Promise<void> => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    server.asked.push(`${request.method()} ${pathname} ${request.postData() ?? request.headers().accept}`);
    if (pathname === '/keep') {
      // What is never answered is left hanging.
      if (server.keep > 0) await route.fulfill({ status: server.keep });
    } else if (pathname !== '/more-time')
      await route.fulfill({ contentType: 'text/html', body: `<title>${pathname}</title>` });
    else if (server.moreTime === 0) await route.abort();
    else if (server.moreTime !== undefined)
      await route.fulfill({ status: server.moreTime, json: { secondsLeft: 1200 } });
  };

/** Opens a page of a session of half an hour, with a form on it, under a clock that the test moves. */
const withSession = async (
  work: (page: Page, server: Server) => Promise<void>,
  { keep, leaveHref, ...options }: Partial<SessionTimeoutProps> & CouncilPageOptions = {},
): Promise<void> => {
  const server: Server = { asked: [], moreTime: 200, keep: 200 };
  const session = createElement(SessionTimeout, {
    secondsLeft: 1800,
    endsAt: '2026-11-28T14:30:00Z',
    extendHref: '/more-time',
    timedOutHref: '/timed-out',
    language: options.lang,
    keep,
    leaveHref,
  });
  const form = createElement(
    'form',
    { id: 'answers' },
    createElement('h1', { className: 'govuk-heading-l' }, 'A question'),
    createElement(Input, { name: 'answer', label: 'Your answer' }),
  );
  const opened = await openCouncilPage(browser, createElement('div', null, session, form), {
    ...options,
    answer: answering(server),
  });
  try {
    await opened.context.clock.install({ time: new Date('2026-11-28T13:00:00Z') });
    await opened.context.clock.pauseAt(new Date('2026-11-28T14:00:00Z'));
    await opened.page.reload({ waitUntil: 'load' });
    await opened.page.getByRole('textbox').fill('A deep hole');
    await work(opened.page, server);
  } finally {
    await opened.close();
  }
};

const dialog = (page: Page) => page.getByRole('dialog');
const minutes = (count: number): number => count * 60_000;
const typed = (page: Page): Promise<string> => page.getByRole('textbox', { includeHidden: true }).inputValue();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || '');

/** Runs the clock up to 12 seconds before the end, and until the page has an answer to what it sends to be kept. */
const runToKept = async (page: Page): Promise<void> => {
  const answer = page.waitForResponse('**/keep');
  await page.clock.runFor(minutes(29.8));
  await answer;
};

describe('the warning', () => {
  test('comes five minutes before the end, as a modal dialog with its focus on more time', () =>
    withSession(async (page) => {
      await page.clock.runFor(minutes(24));
      expect(await dialog(page).isVisible()).toBe(false);
      await page.clock.runFor(minutes(1));
      expect(await dialog(page).isVisible()).toBe(true);
      expect(await page.getByRole('dialog', { name: 'You are about to be timed out' }).isVisible()).toBe(true);
      expect(await focused(page)).toBe('Get more time');
    }));

  test('keeps the keyboard within it', () =>
    withSession(
      async (page) => {
        await page.clock.runFor(minutes(26));
        const seen = new Set<string>();
        for (let press = 0; press < 6; press += 1) {
          await page.keyboard.press('Tab');
          seen.add(await focused(page));
        }
        expect(seen).toContain('Get more time');
        expect(seen).toContain('Leave now');
        expect(seen).not.toContain('answer');
        expect(seen).not.toContain('Get more time (opens in new tab)');
      },
      { leaveHref: '/sign-out' },
    ));

  test('tells what is left each minute and 20 seconds before the end, and no more', () =>
    withSession(async (page) => {
      await page.evaluate(() => {
        const countdown = document.querySelector('[data-part="countdown"]');
        const note = (): void => {
          document.title += `|${countdown?.textContent}`;
        };
        document.title = '';
        if (countdown) new MutationObserver(note).observe(countdown, { childList: true });
      });
      await page.clock.runFor(minutes(25));
      for (let part = 0; part < 9; part += 1) await page.clock.runFor(minutes(0.55));
      const said = (await page.title()).split('|').slice(1);
      expect(said.map((text) => /in (.*)\./.exec(text)?.[1])).toEqual([
        '5 minutes',
        '4 minutes',
        '3 minutes',
        '2 minutes',
        '60 seconds',
        '20 seconds',
      ]);
    }));

  test('speaks Welsh', () =>
    withSession(
      async (page) => {
        await page.clock.runFor(minutes(28));
        expect(await dialog(page).textContent()).toContain('bydd y dudalen hon yn dod i ben ymhen 2 funud.');
      },
      { lang: 'cy' },
    ));

  test('has nothing that axe finds', () =>
    withSession(async (page) => {
      await page.clock.runFor(minutes(26));
      // axe waits by timers of its own.
      await page.clock.resume();
      expect(await runAxe(page)).toEqual([]);
    }));
});

describe('more time', () => {
  test.each(['Enter', 'Escape'])('is asked for by %s; the page stays as it is, and the focus goes back', (key) =>
    withSession(async (page, { asked }) => {
      await page.clock.runFor(minutes(26));
      await page.keyboard.press(key);
      await dialog(page).waitFor({ state: 'hidden' });
      expect(asked).toEqual(['GET /more-time application/json']);
      expect(await typed(page)).toBe('A deep hole');
      expect(await focused(page)).toBe('answer');
      expect(await page.locator('[data-part="status"]').textContent()).toBe(
        'You have more time. Carry on where you were.',
      );
      // The server gave 20 minutes: the next warning is due after 15.
      await page.clock.runFor(minutes(14));
      expect(await dialog(page).isVisible()).toBe(false);
      await page.clock.runFor(minutes(1.1));
      expect(await dialog(page).isVisible()).toBe(true);
    }),
  );

  test('that cannot be had says why, and leaves the page with its answers', () =>
    withSession(async (page, server) => {
      server.moreTime = 0;
      await page.clock.runFor(minutes(26));
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/^We could not reach the service/);
      expect(await typed(page)).toBe('A deep hole');
      server.moreTime = 200;
      await page.keyboard.press('Enter');
      await dialog(page).waitFor({ state: 'hidden' });
    }));

  test('that never comes can be asked for again after half a minute', () =>
    withSession(async (page, server) => {
      server.moreTime = undefined;
      await page.clock.runFor(minutes(26));
      await page.keyboard.press('Enter');
      await expect.poll(() => server.asked.length).toBe(1);
      await page.clock.runFor(minutes(0.49));
      expect(await page.getByRole('alert').textContent()).toBe('');
      await page.clock.runFor(minutes(0.02));
      await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/^We could not reach the service/);
      server.moreTime = 200;
      await page.keyboard.press('Enter');
      await dialog(page).waitFor({ state: 'hidden' });
    }));

  test('of a session that is gone leads to the timed-out page', () =>
    withSession(async (page, server) => {
      server.moreTime = 401;
      await page.clock.runFor(minutes(26));
      await page.keyboard.press('Enter');
      await page.waitForURL('**/timed-out');
    }));

  test('asked for in one tab is heard in the other', () =>
    withSession(async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${ORIGIN}/`, { waitUntil: 'load' });
      await page.clock.runFor(minutes(26));
      await dialog(page).waitFor();
      await dialog(other).waitFor();
      await other.getByRole('button', { name: 'Get more time' }).press('Enter');
      await dialog(other).waitFor({ state: 'hidden' });
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await typed(page)).toBe('A deep hole');
    }));
});

describe('the end', () => {
  test('comes at once for a device that has slept past it', () =>
    withSession(async (page) => {
      await page.clock.fastForward(minutes(45));
      await page.waitForURL('**/timed-out');
    }));

  const KEEP = { keep: { formId: 'answers', href: '/keep' } };
  const posts = ({ asked }: Server): string[] => asked.filter((one) => one.startsWith('POST'));

  test('comes after what was typed has been kept, and nothing of it stays behind', () =>
    withSession(async (page, server) => {
      await runToKept(page);
      expect(posts(server).join('\n')).toMatch(/^POST \/keep [\s\S]*name="answer"\s+A deep hole/);
      await page.clock.runFor(minutes(0.5));
      await page.waitForURL('**/timed-out');
      expect(posts(server)).toHaveLength(1);
      await page.goBack();
      expect(await page.getByRole('textbox', { includeHidden: true }).count()).toBe(0);
    }, KEEP));

  test.each([
    ['refused to keep', 500],
    ['not yet kept', 0],
  ])('leaves the way back to what the server has %s', (_what, status) =>
    withSession(async (page, server) => {
      server.keep = status;
      await page.clock.runFor(minutes(29.8));
      await expect.poll(() => posts(server).length).toBeGreaterThan(0);
      await page.clock.fastForward(minutes(0.3));
      await page.waitForURL('**/timed-out');
      await page.goBack();
      await expect.poll(() => typed(page)).toBe('A deep hole');
      expect(await dialog(page).isVisible()).toBe(false);
    }, KEEP),
  );

  test('comes after what was typed since it was kept has been kept too', () =>
    withSession(async (page, server) => {
      await runToKept(page);
      expect(posts(server)).toHaveLength(1);
      await page.getByRole('textbox', { includeHidden: true }).evaluate((input: HTMLInputElement) => {
        input.value = 'A deeper hole';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.clock.runFor(2000);
      await expect.poll(() => posts(server)[1]).toContain('A deeper hole');
    }, KEEP));
});

test('taken out of the page after it was used, it is as the server has drawn it', () =>
  withSession(async (page, server) => {
    server.moreTime = 0;
    await page.clock.runFor(minutes(28));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).not.toBe('');
    const { drawn, left } = await undoneIn(page, '.guildhall-session-timeout');
    expect(drawn).toContain('this page times out in 5 minutes.');
    expect(left).toBe(drawn);
  }));

test('without JavaScript it is a note with a link to a new tab', async () => {
  const session = createElement(SessionTimeout, {
    secondsLeft: 1800,
    endsAt: '2026-11-28T14:30:00Z',
    extendHref: '/more-time',
    timedOutHref: '/timed-out',
  });
  const { page, close } = await openCouncilPage(browser, session, { javaScriptEnabled: false });
  try {
    expect(await page.getByText('this page times out at 2:30pm').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Get more time (opens in new tab)' }).getAttribute('target')).toBe(
      '_blank',
    );
    expect(await page.locator('dialog').isVisible()).toBe(false);
  } finally {
    await close();
  }
});
