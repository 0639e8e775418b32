import { allQuestionsOf } from '@guildhall/journeys';
import { isSubmissionStatus } from '@guildhall/records';
import { type Response, Router } from 'express';
import { todayInLondon } from '../journeys/today.js';
import type { Site } from '../site.js';
import { type ExportQuestion, writeCsv } from './export-csv.js';
import { readListQuery } from './list-query.js';
import { signInRoutes } from './sign-in/routes.js';
import { forStaff, type StaffRequest } from './staff-request.js';
import { changedMeanwhile, isRepeated, readStatusForm, type StatusForm } from './status-form.js';
import { detailPage } from './views/detail-page.js';
import { listPage } from './views/list-page.js';

const show = async (
  staffRequest: StaffRequest,
  reference: string,
  response: Response,
  options: { readonly form?: StatusForm; readonly isSaved?: boolean; readonly status?: number } = {},
): Promise<void> => {
  const { submissions } = staffRequest.site.records;
  const submission = await submissions.byReference(reference);
  if (!submission) return response.locals.showError(404);
  const history = await submissions.history(submission.reference);
  response.status(options.status ?? 200).send(detailPage(staffRequest, submission, history, options));
};

const changeStatus = async (
  staffRequest: StaffRequest,
  reference: string,
  body: Readonly<Record<string, unknown>>,
  response: Response,
): Promise<void> => {
  const { context, staff, site } = staffRequest;
  const { submissions } = site.records;
  const form = readStatusForm(body, context);
  const { to, from, note } = form;
  if (form.errors.length > 0 || !isSubmissionStatus(to)) {
    return show(staffRequest, reference, response, { form, status: 422 });
  }
  const { outcome } = await submissions.setStatus({ reference, to, from, by: staff, note: note || undefined });
  if (outcome === 'not-found') return response.locals.showError(404);
  if (outcome !== 'changed' && !isRepeated(form, staff, await submissions.history(reference))) {
    return show(staffRequest, reference, response, { form: changedMeanwhile(form, context), status: 409 });
  }
  response.redirect(303, context.href(`/staff/submissions/${encodeURIComponent(reference)}?saved=1`));
};

const referenceIn = ({ reference }: { readonly [name: string]: string | string[] | undefined }): string =>
  typeof reference === 'string' ? reference : '';

/** Every question of every service, once each: services that ask the same one share its columns. */
const questionsOf = (site: Site): readonly ExportQuestion[] => {
  const all = site.services.flatMap(({ journey }) => allQuestionsOf(journey));
  const places = new Set(all.filter(({ kind }) => kind === 'address' || kind === 'location').map(({ id }) => id));
  return [...new Set(all.map(({ id }) => id))].map((id) => ({ id, isPlace: places.has(id) }));
};

/** What came in, for staff who have signed in: a list, each submission, changes of status, CSV. */
export const staffRoutes = (site: Site): Router => {
  const router = Router();
  const { submissions } = site.records;
  const questions = questionsOf(site);
  router.use(signInRoutes(site));

  router.get(
    '/staff',
    forStaff(site, async (staffRequest, request, response) => {
      const query = readListQuery(request.query);
      const found = await submissions.list({ text: query.text, status: query.status, page: query.page });
      response.send(listPage(staffRequest, query, found));
    }),
  );

  router.get(
    '/staff/export.csv',
    forStaff(site, async (_staffRequest, request, response) => {
      const { text, status } = readListQuery(request.query);
      const begin = (): void => {
        response.setHeader('Content-Type', 'text/csv; charset=utf-8');
        response.setHeader('Content-Disposition', `attachment; filename="reports-${todayInLondon(site.now())}.csv"`);
      };
      if (request.method === 'HEAD') {
        begin();
        response.end();
        return;
      }
      await writeCsv(submissions.exportRows({ text, status }), questions, response, begin);
    }),
  );

  router.get(
    '/staff/submissions/:reference',
    forStaff(site, (staffRequest, request, response) =>
      show(staffRequest, referenceIn(request.params), response, { isSaved: request.query.saved === '1' }),
    ),
  );
  router.post(
    '/staff/submissions/:reference',
    forStaff(site, (staffRequest, request, response) =>
      changeStatus(staffRequest, referenceIn(request.params), request.body ?? {}, response),
    ),
  );
  return router;
};
