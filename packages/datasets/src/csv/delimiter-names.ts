import type { FaultMessage } from '../report/fault.js';
import type { DialectReport } from '../report/report.js';

/** What people call each delimiter, to go into a sentence: “separated by {commas}”. The Welsh is a draft. */
export const DELIMITER_NAMES: Readonly<Record<DialectReport['delimiter'], FaultMessage>> = {
  ',': { en: 'commas', cy: 'atalnodau' },
  ';': { en: 'semicolons', cy: 'hanner colonau' },
  '\t': { en: 'tabs', cy: 'tabiau' },
  '|': { en: 'vertical bars', cy: 'barrau fertigol' },
};
