const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const ALLOWED: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
/** Browsers drop these before they look for a scheme, so `java\tscript:` would pass a naive look. */
const DROPPED = /[\p{Cc}\p{Zs}\u2028\u2029]/u;

/**
 * Whether content may link to `href`: http, https, mailto, tel, or a place on this site. Refused are every other
 * scheme, addresses that begin with two slashes or a backslash (another host, whatever they look like) and white space.
 */
export const isSafeHref = (href: string): boolean => {
  if (href === '' || DROPPED.test(href) || /^[/\\]{2}|\\/.test(href)) return false;
  const scheme = SCHEME.exec(href)?.[1];
  return scheme === undefined ? !/^[^/?#]*:/.test(href) : ALLOWED.has(scheme.toLowerCase());
};
