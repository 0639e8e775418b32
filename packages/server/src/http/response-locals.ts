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
      /** The route pattern for the log, where Express does not know it. */
      route?: string;
      showError(status: number): void;
    }
  }
}
