const SITE_PATH = /^\/(?:[\w-]+(?:\/[\w.-]+)*)?(?:\?[\w=&%.+-]*)?$/;

/** The page to go to after signing in: a path of this site, or `otherwise`, the staff list, where it is anything else. */
export const safeReturnTo = (value: unknown, otherwise = '/staff'): string =>
  typeof value === 'string' && value.length <= 300 && SITE_PATH.test(value) && !value.includes('..')
    ? value
    : otherwise;
