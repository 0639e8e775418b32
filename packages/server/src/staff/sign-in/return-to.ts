/** The page to go to after signing in: a path of this site's staff pages, or the list where it is anything else. */
export const safeReturnTo = (value: unknown): string =>
  typeof value === 'string' && /^(\/(en|cy))?\/staff(\/[\w-]+)*(\?[\w=&%.-]*)?$/.test(value) && value.length <= 300 ? value : '/staff';
