import type { CouncilSettings } from '@guildhall/council';
import { defineJourney, type Journey } from '@guildhall/journeys';
import { compose } from './composition.js';
import { aboutPages } from './pages/about.js';
import { categoryPage } from './pages/category.js';
import { contactPages } from './pages/contact.js';
import { checkPage, confirmation } from './pages/finish.js';
import { reachableFrom } from './pages/reachable.js';
import { startPage } from './pages/start.js';
import { PROBLEMS } from './problems/problems.js';
import type { ReportAProblemSettings } from './settings.js';
import { text } from './text.js';

/** Raised whenever pages or questions change meaning. */
export const JOURNEY_VERSION = 1;

/** A missed bin has its own address and day in place of `where` and `whenSeen`. */
const STAFF_COLUMNS = ['category', 'where', 'missedBinHome', 'whenSeen', 'missedBinDay'] as const;

/**
 * The journey of one council: what is wrong, where, when, and whether to hear back. Problems that others look after end in
 * a hand-over to them, by the council's settings or by the law of its nation and tier.
 *
 * @throws {RangeError} where the council's GSS code names no nation.
 */
export const createReportAProblemJourney = ({
  council,
  service,
}: {
  readonly council: CouncilSettings;
  readonly service: ReportAProblemSettings;
}): Journey => {
  const composition = compose(council, service);
  const pages = reachableFrom(categoryPage.id, [
    categoryPage,
    ...PROBLEMS.flatMap((problem) => problem.pages(composition, { where: 'where', description: 'description' })),
    ...aboutPages('updates'),
    ...contactPages(checkPage.id),
    checkPage,
  ]);
  const asked = new Set(pages.flatMap((page) => (page.kind === 'question' ? page.questions.map(({ id }) => id) : [])));
  return defineJourney({
    id: 'report-a-problem',
    version: JOURNEY_VERSION,
    title: text('Report a problem in your street', 'Rhoi gwybod am broblem yn eich stryd'),
    languages: council.languages,
    referencePrefix: 'RP',
    startPage: startPage(composition),
    first: categoryPage.id,
    pages,
    confirmation: confirmation(composition),
    staffColumns: STAFF_COLUMNS.filter((id) => asked.has(id)),
  });
};
