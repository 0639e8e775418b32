import { Table } from '@guildhall/components';
import { BlocksView } from '@guildhall/journeys/react';
import { type Response, Router } from 'express';
import { SESSION_COOKIE } from '../http/cookies.js';
import { type PageContext, pageContext } from '../http/page-context.js';
import { renderLayout } from '../layout/layout.js';
import type { Site } from '../site.js';
import {
  accessibilityStatement,
  type CookieFact,
  contactPage,
  cookiesPage,
  privacyNotice,
  type StatementBlock,
  type StatementPage,
} from './index.js';

/** Every cookie that the site sets. Over HTTPS the browser shows the name with `__Host-` before it. */
export const COOKIES: readonly CookieFact[] = [
  {
    name: SESSION_COOKIE,
    purpose: {
      en: 'Keeps your answers together from page to page, and keeps staff signed in',
      cy: 'Cadw eich atebion ynghyd o dudalen i dudalen, a chadw staff wedi mewngofnodi',
    },
    lasts: { en: 'Until you close your browser', cy: 'Nes i chi gau eich porwr' },
  },
];

const BlockOrTable = ({ block, context }: { readonly block: StatementBlock; readonly context: PageContext }) => {
  if (!('table' in block)) return <BlocksView blocks={[block]} language={context.language} />;
  const { caption, head, rows } = block.table;
  return (
    <Table
      caption={context.text(caption)}
      captionClassName="govuk-table__caption--m"
      head={head.map((cell) => ({ text: context.text(cell) }))}
      rows={rows.map((row) => row.map((cell) => ({ text: context.text(cell) })))}
      firstCellIsHeader
    />
  );
};

const draw = (context: PageContext, page: StatementPage): string =>
  renderLayout({
    context,
    title: context.text(page.title),
    children: (
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{context.text(page.title)}</h1>
          {page.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once on the server, never reordered
            <BlockOrTable key={index} block={block} context={context} />
          ))}
        </div>
      </div>
    ),
  });

/** Every statement page of a site, by its path. */
export const statementPages = ({ settings, services }: Pick<Site, 'settings' | 'services'>) =>
  ({
    '/accessibility': accessibilityStatement(settings, services),
    '/privacy': privacyNotice(settings, services),
    '/cookies': cookiesPage(settings, COOKIES),
    '/contact': contactPage(settings),
  }) as const satisfies Readonly<Record<string, StatementPage>>;

/** The pages that say something of the whole site: accessibility, privacy, cookies, contact. */
export const statementRoutes = (site: Site): Router => {
  const router = Router();
  for (const [path, page] of Object.entries(statementPages(site))) {
    router.get(path, (_request, response: Response) => {
      response.send(draw(pageContext(site, response), page));
    });
  }
  return router;
};
