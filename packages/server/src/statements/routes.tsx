import { Table } from '@guildhall/components';
import { BlocksView } from '@guildhall/journeys/react';
import { type Response, Router } from 'express';
import { sessionCookieName } from '../http/cookies.js';
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
import type { StatementPath } from './paths.js';

/** Every cookie that the site sets, by the name that the browser shows. */
const cookiesOf = (publicUrl: string | undefined): readonly CookieFact[] => [
  {
    name: sessionCookieName(publicUrl?.startsWith('https://') ?? false),
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
export const statementPages = ({ settings, services, publicUrl }: Pick<Site, 'settings' | 'services' | 'publicUrl'>) =>
  ({
    '/accessibility': accessibilityStatement(settings, services),
    '/privacy': privacyNotice(settings, services),
    '/cookies': cookiesPage(settings, cookiesOf(publicUrl)),
    '/contact': contactPage(settings),
  }) as const satisfies Readonly<Record<StatementPath, StatementPage>>;

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
