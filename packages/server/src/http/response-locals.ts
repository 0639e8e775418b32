import type { Language } from '@guildhall/council';

declare global {
  namespace Express {
    /** What middlewares leave for later ones. */
    interface Locals {
      requestId: string;
      language: Language;
      path: string;
      /** Why a post was refused, for the log. */
      refusal?: string;
      /** Answers with the page of an error. */
      showError(status: number): void;
    }
  }
}
