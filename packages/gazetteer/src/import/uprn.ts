import type { RefusalCode } from './report.js';

export type ReadUprn =
  | { readonly ok: true; readonly uprn: number; readonly isPadded: boolean }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string; readonly fix: string };

/** Reads a UPRN from a column: 1 to 12 digits, perhaps with leading zeros. */
export const readUprn = (given: string): ReadUprn => {
  const significant = given.replace(/^0+(?=\d)/, '');
  if (/^\d{1,12}$/.test(significant) && significant !== '0')
    return { ok: true, uprn: Number(significant), isPadded: significant !== given };
  const rounded = /^\d(?:\.\d+)?E\+?\d+$/i.test(given);
  return {
    ok: false,
    code: rounded ? 'scientific-notation' : 'not-a-uprn',
    message: `"${given}" is not a UPRN: that is 1 to 12 digits`,
    fix: rounded
      ? 'A spreadsheet has rounded it: export again and do not open the file in a spreadsheet'
      : 'Correct the UPRN',
  };
};
