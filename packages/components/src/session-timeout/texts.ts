import type { Language } from '../element/language.js';
import type { PluralMessages } from '../element/messages.js';

/** Every fixed text of the warning that a session ends. `%{…}` stands for what is filled in. */
export interface SessionTimeoutTexts {
  /** Says when the session ends, with `%{time}`, which becomes a `<time>`. */
  readonly note: string;
  /** The link that extends the session without JavaScript; it opens in a new tab, so that nothing typed is lost. */
  readonly extendLink: string;
  /** Heads the dialog. */
  readonly heading: string;
  /** Tells how long is left, with `%{left}`. */
  readonly left: string;
  /** A number of minutes, `%{count}`; a form for each number, by the CLDR's names. */
  readonly minutes: PluralMessages;
  /** A number of seconds, likewise. */
  readonly seconds: PluralMessages;
  /** What becomes of the answers when the session ends. */
  readonly consequence: string;
  /** The same where what was typed is kept. */
  readonly consequenceKept: string;
  /** On the button that extends the session. */
  readonly extend: string;
  /** The link that ends it at once. */
  readonly leave: string;
  /** Announced when it has been extended. */
  readonly extended: string;
  /** Said where it could not be extended because the service was not reached. */
  readonly unreached: string;
}

const EN: SessionTimeoutTexts = {
  note: 'For your security, this page times out at %{time}.',
  extendLink: 'Get more time (opens in new tab)',
  heading: 'You are about to be timed out',
  left: 'For your security, this page times out in %{left}.',
  minutes: { one: '%{count} minute', other: '%{count} minutes' },
  seconds: { one: '%{count} second', other: '%{count} seconds' },
  consequence: 'Answers on this page that you have not sent will be lost.',
  consequenceKept: 'We will keep what you have typed on this page.',
  extend: 'Get more time',
  leave: 'Leave now',
  extended: 'You have more time. Carry on where you were.',
  unreached:
    'We could not reach the service to give you more time. Check your connection and try again. Your answers are still on this page.',
};

/** The project's own draft, which waits for a review by a speaker of Welsh. */
const CY: SessionTimeoutTexts = {
  note: 'Er eich diogelwch, bydd y dudalen hon yn dod i ben am %{time}.',
  extendLink: 'Cael mwy o amser (yn agor mewn tab newydd)',
  heading: 'Mae eich amser ar fin dod i ben',
  left: 'Er eich diogelwch, bydd y dudalen hon yn dod i ben ymhen %{left}.',
  minutes: { two: '%{count} funud', other: '%{count} munud' },
  seconds: { other: '%{count} eiliad' },
  consequence: 'Bydd atebion ar y dudalen hon nad ydych wedi’u hanfon yn cael eu colli.',
  consequenceKept: 'Byddwn yn cadw’r hyn rydych wedi’i deipio ar y dudalen hon.',
  extend: 'Cael mwy o amser',
  leave: 'Gadael nawr',
  extended: 'Mae gennych fwy o amser. Ewch ymlaen o’r lle roeddech chi.',
  unreached:
    'Nid oeddem yn gallu cyrraedd y gwasanaeth i roi mwy o amser i chi. Gwiriwch eich cysylltiad a rhowch gynnig arall arni. Mae eich atebion yn dal ar y dudalen hon.',
};

const TEXTS: Readonly<Record<Language, SessionTimeoutTexts>> = { en: EN, cy: CY };

/** The texts of the warning in a language, with those that a service words in its own way. The Welsh is a draft. */
export const sessionTimeoutTexts = (
  language: Language = 'en',
  own: Partial<SessionTimeoutTexts> = {},
): SessionTimeoutTexts => ({ ...TEXTS[language], ...own });
