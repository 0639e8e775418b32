import { type Language, type Localised, localise } from '@guildhall/council';
import type { Response } from 'express';
import type { Site } from '../site.js';
import { hrefIn } from './language.js';

/** What drawing one page needs to know of its request. */
export interface PageContext {
  readonly site: Site;
  readonly language: Language;
  /** The path without its language prefix. */
  readonly path: string;
  /** The code that error pages show and logs hold. */
  readonly requestId: string;
  /** The address of a path of this site, in the language of the page. */
  href(path: string): string;
  text(localised: Localised): string;
}

/** The context of a response whose language has been routed. */
export const pageContext = (site: Site, response: Response): PageContext => {
  const language: Language = response.locals.language ?? site.settings.languages[0] ?? 'en';
  return {
    site,
    language,
    path: response.locals.path ?? '/',
    requestId: response.locals.requestId ?? '',
    href: (path) => hrefIn(path, language, site.settings.languages),
    text: (localised) => localise(localised, language),
  };
};
