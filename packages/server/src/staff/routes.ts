import { pipeline } from 'node:stream/promises';
import { allQuestionsOf } from '@guildhall/journeys';
import { isSubmissionStatus, type SubmissionStatus } from '@guildhall/records';
import { type Response, Router } from 'express';
import type { Site } from '../site.js';
import { submissionsCsv } from './export-csv.js';
import { readListQuery } from './list-query.js';
import { signInRoutes } from './sign-in/routes.js';
import { forStaff, type StaffRequest } from './staff-request.js';
import { STAFF_TEXTS } from './texts.js';
import { detailPage, type StatusForm } from './views/detail-page.js';
import { listPage } from './views/list-page.js';

const MAXIMUM_NOTE = 2000;

const show = async (
  staffRequest: StaffRequest,
  reference: unknown,
  response: Response,
  options: { readonly form?: StatusForm; readonly isSaved?: boolean; readonly status?: number } = {},
): Promise<void> => {
  const { submissions } = staffRequest.site.records;
  const submission = typeof reference === 'string' ? await submissions.byReference(reference) : undefined;
  if (!submission) return response.locals.showError(404);
  const history = await submissions.history(submission.reference);
  response.status(options.status ?? 200).send(detailPage(staffRequest, submission, history, options));
};

/** Reads the form that changes a status; each error names its field. */
const readStatusForm = (body: Readonly<Record<string, unknown>>, { context }: StaffRequest): StatusForm => {
  const to = typeof body.to === 'string' ? body.to : '';
  const note = typeof body.note === 'string' ? body.note.replace(/\r\n/g, '\n').trim() : '';
  return {
    to,
    note,
    errors: [
      ...(isSubmissionStatus(to) ? [] : [{ field: 'to' as const, message: context.text(STAFF_TEXTS.chooseStatus) }]),
      ...([...note].length > MAXIMUM_NOTE
        ? [{ field: 'note' as const, message: context.text(STAFF_TEXTS.noteTooLong) }]
        : []),
    ],
  };
};

/** What came in, for staff who have signed in: a list, each submission, changes of status, CSV. */
export const staffRoutes = (site: Site): Router => {
  const router = Router();
  const { submissions } = site.records;
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
      const questions = [
        ...new Set(site.services.flatMap(({ journey }) => allQuestionsOf(journey).map(({ id }) => id))),
      ];
      const today = site.now().toISOString().slice(0, 10);
      response.setHeader('Content-Type', 'text/csv; charset=utf-8');
      response.setHeader('Content-Disposition', `attachment; filename="reports-${today}.csv"`);
      await pipeline(submissionsCsv(submissions.exportRows({ text, status }), questions), response);
    }),
  );

  router.get(
    '/staff/submissions/:reference',
    forStaff(site, (staffRequest, request, response) =>
      show(staffRequest, request.params.reference, response, { isSaved: request.query.saved === '1' }),
    ),
  );

  router.post(
    '/staff/submissions/:reference',
    forStaff(site, async (staffRequest, request, response) => {
      const { reference } = request.params;
      const { context, staff } = staffRequest;
      const form = readStatusForm(request.body ?? {}, staffRequest);
      if (typeof reference !== 'string' || form.errors.length > 0) {
        return show(staffRequest, reference, response, { form, status: 422 });
      }
      const { outcome } = await submissions.setStatus({
        reference,
        to: form.to as SubmissionStatus,
        from: isSubmissionStatus(request.body.from) ? request.body.from : undefined,
        by: staff,
        note: form.note === '' ? undefined : form.note,
      });
      if (outcome === 'not-found') return response.locals.showError(404);
      if (outcome !== 'changed') {
        const message = context.text(STAFF_TEXTS.changedMeanwhile);
        const conflict = { ...form, to: '', errors: [{ field: 'to' as const, message }] };
        return show(staffRequest, reference, response, { form: conflict, status: 409 });
      }
      response.redirect(303, context.href(`/staff/submissions/${reference}?saved=1`));
    }),
  );
  return router;
};
