import { cleanText } from '@guildhall/journeys';
import { type HistoryEvent, isSubmissionStatus, type SubmissionStatus } from '@guildhall/records';
import type { PageContext } from '../http/page-context.js';
import type { StaffMember } from '../sessions/session-data.js';
import { STAFF_TEXTS } from './texts.js';

/** A change of status as it was chosen and typed, and what was wrong with it. */
export interface StatusForm {
  readonly to: string;
  readonly note: string;
  /** The status that the member of staff saw. */
  readonly from: SubmissionStatus | undefined;
  readonly errors: readonly { readonly field: 'to' | 'note'; readonly message: string }[];
}

const MAXIMUM_NOTE = 2000;

/** Reads the form that changes a status; each error names its field. */
export const readStatusForm = (body: Readonly<Record<string, unknown>>, { text }: PageContext): StatusForm => {
  const to = typeof body.to === 'string' ? body.to : '';
  const note = typeof body.note === 'string' ? cleanText(body.note).trim() : '';
  return {
    to,
    note,
    from: isSubmissionStatus(body.from) ? body.from : undefined,
    errors: [
      // Without the status that was seen, a colleague's change could be undone unseen.
      ...(isSubmissionStatus(to) && isSubmissionStatus(body.from)
        ? []
        : [{ field: 'to' as const, message: text(STAFF_TEXTS.chooseStatus) }]),
      ...([...note].length > MAXIMUM_NOTE ? [{ field: 'note' as const, message: text(STAFF_TEXTS.noteTooLong) }] : []),
    ],
  };
};

/** The same, with the error that somebody else was first. What was typed stays; the status is chosen anew. */
export const changedMeanwhile = (form: StatusForm, { text }: PageContext): StatusForm => ({
  ...form,
  to: '',
  errors: [{ field: 'to', message: text(STAFF_TEXTS.changedMeanwhile) }],
});

/** Whether the last thing that happened is this very change by this very person: the form came twice. */
export const isRepeated = (form: StatusForm, staff: StaffMember, history: readonly HistoryEvent[]): boolean => {
  const last = history.at(-1);
  return (
    last?.kind === 'status' &&
    last.by?.subject === staff.subject &&
    last.from === form.from &&
    last.to === form.to &&
    (last.note ?? '') === form.note
  );
};
