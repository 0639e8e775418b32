/** What became of a submission. */
export type SubmissionStatus = 'received' | 'in-progress' | 'resolved' | 'referred' | 'no-action' | 'duplicate';

export interface StatusDefinition {
  readonly id: SubmissionStatus;
  readonly label: { readonly en: string; readonly cy: string };
  /** Whether there is something left to do. */
  readonly open: boolean;
  /** Where it may go from here, the likeliest first. */
  readonly next: readonly SubmissionStatus[];
}

/** The statuses in the order in which staff see them. The Welsh is a draft that needs a review by a Welsh speaker. */
export const STATUSES: readonly StatusDefinition[] = [
  {
    id: 'received',
    label: { en: 'Received', cy: 'Wedi dod i law' },
    open: true,
    next: ['in-progress', 'resolved', 'referred', 'no-action', 'duplicate'],
  },
  {
    id: 'in-progress',
    label: { en: 'In progress', cy: 'Ar waith' },
    open: true,
    next: ['resolved', 'referred', 'no-action', 'duplicate', 'received'],
  },
  { id: 'resolved', label: { en: 'Resolved', cy: 'Wedi’i ddatrys' }, open: false, next: ['in-progress'] },
  {
    id: 'referred',
    label: { en: 'Passed to another organisation', cy: 'Wedi’i drosglwyddo i sefydliad arall' },
    open: false,
    next: ['in-progress'],
  },
  {
    id: 'no-action',
    label: { en: 'Closed, no action needed', cy: 'Wedi cau, dim angen gweithredu' },
    open: false,
    next: ['in-progress'],
  },
  { id: 'duplicate', label: { en: 'Duplicate', cy: 'Dyblygiad' }, open: false, next: ['in-progress'] },
];

const BY_ID: ReadonlyMap<string, StatusDefinition> = new Map(STATUSES.map((status) => [status.id, status]));

/** Whether a text, from a form or a query, is a status. */
export const isSubmissionStatus = (text: unknown): text is SubmissionStatus =>
  typeof text === 'string' && BY_ID.has(text);

/** The definition of a status. */
export const statusDefinition = (status: SubmissionStatus): StatusDefinition => {
  const definition = BY_ID.get(status);
  if (definition === undefined) throw new RangeError(`"${status}" is not a status of a submission.`);
  return definition;
};
