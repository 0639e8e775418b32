import type { Response } from 'express';

/** Answers a post that does not belong to the session it came with: nothing of it is kept. */
export const refuse = (response: Response, refusal: 'cross-site' | 'csrf' | 'no-cookie'): void => {
  response.locals.refusal = refusal;
  response.locals.showError(403);
};
