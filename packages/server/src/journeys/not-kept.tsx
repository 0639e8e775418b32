import { ErrorSummary } from '@guildhall/components';
import type { Localised } from '@guildhall/council';
import { DatabaseError } from '@guildhall/database';
import type { FieldValues, Form } from '@guildhall/journeys';
import type { Response } from 'express';
import type { ReactNode } from 'react';
import { CSRF_FIELD } from '../http/csrf.js';
import { isDatabaseAway } from '../http/database-away.js';
import type { PageContext } from '../http/page-context.js';
import { TEXTS } from '../layout/texts.js';
import type { JourneyVisit } from './journey-request.js';

/** What stands above a page whose post could not be taken. */
export const problemNotice = (context: PageContext, message: Localised): ReactNode => (
  <ErrorSummary title={context.text(TEXTS.notSavedTitle)} errorList={[{ text: context.text(message) }]} />
);

/** Everything that was typed into a form, as it was posted. */
export const typedValues = (form: Form): FieldValues =>
  Object.fromEntries(
    Object.entries(form).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== undefined && entry[0] !== CSRF_FIELD,
    ),
  );

/** Draws the page of a post again, with what was typed still in it. */
export type DrawAgain = (notice: ReactNode, values: FieldValues) => string;

/**
 * Does the work of a post. Where the database fails, the post is answered with the same page again, what was typed still in
 * it, so that a resident who waits and presses the button once more has lost nothing.
 */
export const orDrawAgain = async (
  { site, context, form }: JourneyVisit,
  response: Response,
  drawAgain: DrawAgain,
  work: () => Promise<void>,
  message: Localised = TEXTS.notSaved,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    site.log.error({ error, id: context.requestId }, 'a post could not be kept');
    response
      .status(isDatabaseAway(error) ? 503 : 500)
      .send(drawAgain(problemNotice(context, message), typedValues(form)));
  }
};
