import type { Language } from '@guildhall/council';
import type { RequestHandler } from 'express';

/** The language of a request and the path without its language prefix. */
export interface LanguageOfPath {
  readonly language: Language;
  readonly path: string;
}

/**
 * The council's first language has no prefix; each other one is the first part of the path (`/cy/report-a-problem`), so
 * that a link keeps its language without a cookie.
 */
export const languageOfPath = (path: string, languages: readonly Language[]): LanguageOfPath => {
  const [first = 'en', ...others] = languages;
  for (const language of others) {
    if (path === `/${language}`) return { language, path: '/' };
    if (path.startsWith(`/${language}/`)) return { language, path: path.slice(language.length + 1) };
  }
  return { language: first, path };
};

/** The address of `path` in `language`. */
export const hrefIn = (path: string, language: Language, languages: readonly Language[]): string => {
  if (language === languages[0]) return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
};

/** Leaves the language and the path without its prefix in `response.locals`, and routes the rest by that path. */
export const languageRouting =
  (languages: readonly Language[]): RequestHandler =>
  (request, response, next) => {
    const { language, path } = languageOfPath(request.path, languages);
    // The target of a request may be a whole address (RFC 9112, 3.2.2): only what follows its path is kept of it.
    const query = request.url.indexOf('?');
    response.locals.language = language;
    response.locals.path = path;
    request.url = path + (query === -1 ? '' : request.url.slice(query));
    next();
  };
