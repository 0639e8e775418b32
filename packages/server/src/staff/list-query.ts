import { isSubmissionStatus, type SubmissionStatus } from '@guildhall/records';

/** What a member of staff asked the list for. */
export interface ListQuery {
  readonly text: string | undefined;
  readonly status: SubmissionStatus | undefined;
  readonly page: number;
  /** The same as the query of an address, with some of it changed; empty where there is nothing to say. */
  toQuery(changes?: { readonly page?: number | undefined }): string;
}

const MAXIMUM_TEXT = 200;

/** Reads the query of the list's address; whatever it does not understand counts as absent. */
export const readListQuery = (query: Readonly<Record<string, unknown>>): ListQuery => {
  const typed = typeof query.text === 'string' ? query.text.trim().slice(0, MAXIMUM_TEXT) : '';
  const text = typed === '' ? undefined : typed;
  const status = isSubmissionStatus(query.status) ? query.status : undefined;
  const number = typeof query.page === 'string' && /^\d{1,6}$/.test(query.page) ? Number(query.page) : 1;
  const page = Math.max(1, number);
  return {
    text,
    status,
    page,
    toQuery: (changes = { page }) => {
      const parameters = new URLSearchParams();
      if (text) parameters.set('text', text);
      if (status) parameters.set('status', status);
      if (changes.page && changes.page > 1) parameters.set('page', String(changes.page));
      return parameters.size > 0 ? `?${parameters}` : '';
    },
  };
};
