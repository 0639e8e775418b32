import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SessionTimeout, type SessionTimeoutProps } from './index.js';

const drawn = (props: Partial<SessionTimeoutProps> = {}): string =>
  renderToStaticMarkup(
    <SessionTimeout
      secondsLeft={1800}
      endsAt="2026-11-28T14:30:00Z"
      extendHref="/more-time"
      timedOutHref="/timed-out"
      {...props}
    />,
  );

test.each([
  [{}, 'this page times out at <time dateTime="2026-11-28T14:30:00Z">2:30pm</time>.'],
  [{ language: 'cy' }, 'bydd y dudalen hon yn dod i ben am <time dateTime="2026-11-28T14:30:00Z">2:30yp</time>.'],
] as const)('with %o it says when the session ends', (props, text) => {
  expect(drawn(props)).toContain(text);
});

test('without JavaScript more time is a link to a new tab, so that what is typed stays', () => {
  expect(drawn()).toMatch(
    /<a class="govuk-link" href="\/more-time" target="_blank" rel="noopener" [^>]*>Get more time \(opens in new tab\)<\/a>/,
  );
});

test('the dialog is closed until scripts open it, and has a name and a description', () => {
  const html = drawn();
  expect(html).toMatch(
    /<dialog class="guildhall-session-timeout__dialog" aria-labelledby="session-timeout-heading" aria-describedby="session-timeout-left session-timeout-consequence">/,
  );
  expect(html).toContain('this page times out in 5 minutes.');
});

test.each([
  [{}, /will be lost/],
  [{ keep: { formId: 'f', href: '/keep' } }, /We will keep what you have typed/],
  [{ language: 'cy' }, /yn cael eu colli/],
] as const)('with %o the dialog says what becomes of the answers', (props, pattern) => {
  expect(drawn(props)).toMatch(pattern);
});

test('there is a way to leave only where there is somewhere to go', () => {
  expect(drawn()).not.toContain('Leave now');
  expect(drawn({ leaveHref: '/sign-out' })).toContain(
    '<a class="govuk-link" href="/sign-out" data-part="leave">Leave now</a>',
  );
});
