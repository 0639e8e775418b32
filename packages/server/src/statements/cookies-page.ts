import type { CouncilSettings, Localised } from '@guildhall/council';
import { inBoth, same, text } from './say.js';
import type { StatementPage } from './statement-page.js';

/** A cookie that the site really sets, as the cookies page tells of it. */
export interface CookieFact {
  /** As the browser shows it. */
  readonly name: string;
  /** What it is for, as a sentence without a full stop. */
  readonly purpose: Localised;
  /** How long the browser keeps it: “4 hours”, “until you close your browser”. */
  readonly lasts: Localised;
}

/**
 * The cookies page. Cookies that are strictly necessary need no consent (regulation 6 and schedule A1 of the Privacy and
 * Electronic Communications (EC Directive) Regulations 2003), so there is no banner: `cookies` must list all there are.
 */
export const cookiesPage = (settings: CouncilSettings, cookies: readonly CookieFact[]): StatementPage => {
  const council = inBoth(settings.council.name);
  return {
    title: text('Cookies', 'Cwcis'),
    blocks: [
      {
        paragraph: text(
          'Cookies are small files that a website saves on your phone, tablet or computer.',
          'Ffeiliau bach y mae gwefan yn eu cadw ar eich ffôn, llechen neu gyfrifiadur yw cwcis.',
        ),
      },
      {
        paragraph: text(
          `The online services of ${council.en} use only cookies that they cannot work without. We do not use cookies to count visits, to follow you or to show adverts, so we do not ask for your consent.`,
          'Dim ond cwcis na all y gwasanaethau ar-lein hyn weithio hebddynt a ddefnyddiwn. Nid ydym yn defnyddio cwcis i gyfrif ymweliadau, i’ch dilyn nac i ddangos hysbysebion, felly nid ydym yn gofyn am eich caniatâd.',
        ),
      },
      {
        table: {
          caption: text('Cookies that we use', 'Y cwcis a ddefnyddiwn'),
          head: [
            text('Name', 'Enw'),
            text('What it is for', 'At beth y mae'),
            text('How long it lasts', 'Am faint y mae’n para'),
          ],
          rows: cookies.map(({ name, purpose, lasts }) => [same(name), inBoth(purpose), inBoth(lasts)]),
        },
      },
      {
        paragraph: text(
          'Only this website can read these cookies. You can delete them in your browser’s settings. If you block them, the services cannot keep your answers from one page to the next.',
          'Dim ond y wefan hon all ddarllen y cwcis hyn. Gallwch eu dileu yng ngosodiadau eich porwr. Os ydych yn eu blocio, ni all y gwasanaethau gadw eich atebion o un dudalen i’r nesaf.',
        ),
      },
    ],
  };
};
