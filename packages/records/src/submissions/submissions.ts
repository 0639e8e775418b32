import type { Context } from '../context.js';
import { clearDemo } from './clear-demo.js';
import { eraseBefore } from './erase.js';
import { countSubmissions, exportSubmissions, findSubmission } from './find.js';
import { addNote, historyOf, setStatus } from './history.js';
import { listSubmissions } from './list.js';
import type { Submissions } from './submission.js';
import { submit } from './submit.js';

/** See `Submissions`. */
export const createSubmissions = (context: Context): Submissions => ({
  submit: (submission) => submit(context, submission),
  byReference: (reference) => findSubmission(context, reference),
  list: (query = {}) => listSubmissions(context, query),
  setStatus: (change) => setStatus(context, change),
  addNote: (note) => addNote(context, note),
  history: (reference) => historyOf(context, reference),
  exportRows: (filter = {}, batchSize = 500) => exportSubmissions(context, filter, batchSize),
  counts: () => countSubmissions(context),
  eraseBefore: (moment) => eraseBefore(context, moment),
  clearDemo: () => clearDemo(context),
});
