import type { FaultMessage } from '../report/fault.js';
import { MOST_REMEMBERED } from './json-rules-judge.js';

/** That there were more values than can be compared. */
export const overfull: FaultMessage = {
  en: `Whether values are unique was judged for the first ${MOST_REMEMBERED} only.`,
  cy: `Dim ond ar gyfer y ${MOST_REMEMBERED} cyntaf y barnwyd a yw gwerthoedd yn unigryw.`,
};

/** That the file could not be read to its end. */
export const unread: FaultMessage = {
  en: 'Nothing after the place where the file cannot be read on was checked.',
  cy: 'Ni wiriwyd dim ar ôl y man lle na ellir darllen y ffeil ymlaen.',
};
