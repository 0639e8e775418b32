const SITE_PATH = /^\/(?:[\w-]+(?:\/[\w.-]+)*)?(?:\?[\w=&%.+-]*)?$/;

/** The page to go to after signing in: a path of this site, or the staff list where it is anything else. */
export const safeReturnTo = (value: unknown): string =>
  typeof value === 'string' && value.length <= 300 && SITE_PATH.test(value) && !value.includes('..') ? value : '/staff';
