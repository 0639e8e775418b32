import type { RefusalCode } from './report.js';

export interface Words {
  readonly message: string;
  readonly fix: string;
}
type OutcomeCode = Extract<
  RefusalCode,
  | 'duplicate-uprn'
  | 'duplicate-usrn'
  | 'duplicate-lpi-key'
  | 'duplicate-key'
  | 'nothing-to-delete'
  | 'nothing-to-update'
>;

const MARK = 'Remove one of the two, or mark the later one as an update (CHANGE_TYPE U)';
const APPLY_ALL = 'Give every update since the full supply, in the order of their dates, each once';

/** What is said of a record that cannot follow what was read before it. */
const IN_ONE_FILE: Readonly<Record<OutcomeCode, Words>> = {
  'duplicate-uprn': {
    message: 'A BLPU with this UPRN stands further up in the file; that one was kept',
    fix: MARK,
  },
  'duplicate-usrn': {
    message: 'A record of this street, in this language, stands further up in the file; that one was kept',
    fix: MARK,
  },
  'duplicate-lpi-key': {
    message: 'An LPI with this LPI_KEY stands further up in the file; that one was kept',
    fix: MARK,
  },
  'duplicate-key': {
    message: 'A record with this key stands further up in the file; that one was kept',
    fix: MARK,
  },
  'nothing-to-delete': {
    message: 'The row deletes a record that is not in the file',
    fix: 'Nothing, where the record was never here; otherwise export again',
  },
  'nothing-to-update': {
    message: 'The row updates a record that is not in the file',
    fix: 'Export again',
  },
};

const IN_AN_UPDATE: Readonly<Record<OutcomeCode, Words>> = {
  'duplicate-uprn': {
    message: 'The row inserts a BLPU whose UPRN is there already; that one was kept',
    fix: APPLY_ALL,
  },
  'duplicate-usrn': {
    message: 'The row inserts a record of a street, in a language, that is there already; that one was kept',
    fix: APPLY_ALL,
  },
  'duplicate-lpi-key': {
    message: 'The row inserts an LPI whose LPI_KEY is there already; that one was kept',
    fix: APPLY_ALL,
  },
  'duplicate-key': {
    message: 'The row inserts a record whose key is there already; that one was kept',
    fix: APPLY_ALL,
  },
  'nothing-to-delete': {
    message: 'The row deletes a record that is neither in the supply nor in the updates before it',
    fix: APPLY_ALL,
  },
  'nothing-to-update': {
    message: 'The row updates a record that is neither in the supply nor in the updates before it',
    fix: APPLY_ALL,
  },
};

const isOutcome = (code: RefusalCode): code is OutcomeCode => Object.hasOwn(IN_ONE_FILE, code);

/** Message and fix of an outcome of RecordDraft. */
export const outcomeWords = (code: RefusalCode, isUpdate: boolean): Words | undefined =>
  isOutcome(code) ? (isUpdate ? IN_AN_UPDATE : IN_ONE_FILE)[code] : undefined;
