import type { LogicalStatus } from '../provider.js';
import type { CodeList } from './code-list.js';

/** BLPU LOGICAL_STATUS. 5, 7 and 9 are DTF only. */
export const BLPU_LOGICAL_STATUS = {
  1: { en: 'Approved', cy: 'Cymeradwy' },
  5: { en: 'Candidate', cy: 'Ymgeisydd' },
  6: { en: 'Provisional', cy: 'Dros dro' },
  7: { en: 'Rejected (external)', cy: 'Gwrthodwyd (allanol)' },
  8: { en: 'Historical', cy: 'Hanesyddol' },
  9: { en: 'Rejected (internal)', cy: 'Gwrthodwyd (mewnol)' },
} as const satisfies CodeList;

/** LPI LOGICAL_STATUS. At most one approved LPI for each BLPU and language. */
export const LPI_LOGICAL_STATUS = {
  1: { en: 'Approved preferred', cy: 'Cymeradwy, a ffefrir' },
  3: { en: 'Alternative', cy: 'Amgen' },
  5: { en: 'Candidate', cy: 'Ymgeisydd' },
  6: { en: 'Provisional', cy: 'Dros dro' },
  7: { en: 'Rejected (external)', cy: 'Gwrthodwyd (allanol)' },
  8: { en: 'Historical', cy: 'Hanesyddol' },
  9: { en: 'Rejected (internal)', cy: 'Gwrthodwyd (mewnol)' },
} as const satisfies CodeList;

/** BLPU_STATE. Absent means unknown; 5 and 7 are DTF only. */
export const BLPU_STATE = {
  1: { en: 'Under construction', cy: "Wrthi'n cael ei adeiladu" },
  2: { en: 'In use', cy: 'Yn cael ei ddefnyddio' },
  3: { en: 'Unoccupied, vacant or derelict', cy: 'Gwag neu adfail' },
  4: { en: 'No longer existing', cy: 'Ddim yn bodoli mwyach' },
  5: { en: 'Planning application received', cy: 'Cais cynllunio wedi dod i law' },
  6: { en: 'Planning permission granted', cy: 'Caniatâd cynllunio wedi ei roi' },
  7: { en: 'Planning application refused', cy: 'Cais cynllunio wedi ei wrthod' },
} as const satisfies CodeList;

const STATUS_OF_CODE: Readonly<Record<number, LogicalStatus>> = {
  1: 'approved',
  3: 'alternative',
  5: 'candidate',
  6: 'provisional',
  7: 'rejected',
  8: 'historical',
  9: 'rejected',
};

/** The status that a BLPU's or LPI's LOGICAL_STATUS code stands for; undefined for a code that is on no list. */
export const logicalStatusOf = (code: number): LogicalStatus | undefined => STATUS_OF_CODE[code];
