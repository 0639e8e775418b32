import { UNOFFICIAL_STREET_TYPES } from '../codes/street.js';
import type { Blpu, Lpi, Street } from '../model/bs7666.js';

/** The name of a semantic check that a record failed. The record is kept: these are for the gazetteer's custodian. */
export type SemanticWarningCode =
  | 'status-does-not-fit-state'
  | 'end-date-missing'
  | 'end-date-not-allowed'
  | 'end-before-start'
  | 'date-in-future'
  | 'date-before-1753'
  | 'updated-before-entered'
  | 'rpc-not-accepted'
  | 'unclassified-after-a-year'
  | 'coordinates-outside'
  | 'coordinates-missing'
  | 'pao-missing'
  | 'range-runs-backwards'
  | 'range-without-start';

/** One semantic check that failed: which, in what field, in words. */
export interface SemanticWarning {
  readonly code: SemanticWarningCode;
  readonly field: string;
  readonly message: string;
}

/** BLPU_STATE codes that each BLPU LOGICAL_STATUS allows; 9 allows any. */
const STATES_OF_STATUS: Readonly<Record<number, readonly number[]>> = {
  1: [1, 2, 3],
  5: [1, 2, 3, 4, 6],
  6: [1, 5, 6, 7],
  7: [1, 2, 3, 4, 6],
  8: [4, 7],
};
const STATUSES_WITH_END: readonly number[] = [7, 8, 9];
const STATUSES_THAT_NEED_END: readonly number[] = [8, 9];
const RPC_NOT_ACCEPTED: readonly number[] = [3, 5, 9];
/** England and Wales, metres. */
const BOUNDS = { x: [80_000, 656_100], y: [5_000, 657_700] } as const;
/** The first year that many gazetteer databases can hold. */
const EARLIEST = '1753-01-01';

const warning = (code: SemanticWarningCode, field: string, message: string): SemanticWarning => ({
  code,
  field,
  message,
});

type Dated = Pick<Blpu, 'startDate' | 'endDate' | 'entryDate' | 'lastUpdateDate'> & { stateDate?: string | undefined };
const DATE_FIELDS = [
  ['startDate', 'START_DATE'],
  ['endDate', 'END_DATE'],
  ['entryDate', 'ENTRY_DATE'],
  ['lastUpdateDate', 'LAST_UPDATE_DATE'],
  ['stateDate', 'BLPU_STATE_DATE'],
] as const;

const dateWarnings = (record: Dated, today: string): SemanticWarning[] => {
  const found: SemanticWarning[] = [];
  for (const [key, field] of DATE_FIELDS) {
    const date = record[key];
    if (date === undefined) continue;
    if (date > today) found.push(warning('date-in-future', field, `${field} ${date} lies in the future`));
    if (date < EARLIEST) found.push(warning('date-before-1753', field, `${field} ${date} lies before 1753`));
  }
  const { startDate, endDate, entryDate, lastUpdateDate } = record;
  if (startDate && endDate && endDate < startDate)
    found.push(warning('end-before-start', 'END_DATE', `END_DATE ${endDate} lies before START_DATE ${startDate}`));
  if (entryDate && lastUpdateDate && lastUpdateDate < entryDate)
    found.push(
      warning(
        'updated-before-entered',
        'LAST_UPDATE_DATE',
        `LAST_UPDATE_DATE ${lastUpdateDate} lies before ENTRY_DATE ${entryDate}`,
      ),
    );
  return found;
};

const addEndDateWarnings = (found: SemanticWarning[], status: number, endDate: string | undefined): void => {
  if (endDate !== undefined && !STATUSES_WITH_END.includes(status)) {
    const message = `END_DATE ${endDate} stands with LOGICAL_STATUS ${status}; only 7, 8 and 9 have one`;
    found.push(warning('end-date-not-allowed', 'END_DATE', message));
  } else if (endDate === undefined && STATUSES_THAT_NEED_END.includes(status)) {
    found.push(warning('end-date-missing', 'END_DATE', `LOGICAL_STATUS ${status} needs an END_DATE`));
  }
};

const yearBefore = (today: string) => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** GeoPlace's checks of a BLPU. `today` is an ISO date. */
export const blpuWarnings = (blpu: Blpu, today: string): SemanticWarning[] => {
  const found = dateWarnings(blpu, today);
  addEndDateWarnings(found, blpu.logicalStatus, blpu.endDate);
  const states = STATES_OF_STATUS[blpu.logicalStatus];
  if (states && blpu.state !== undefined && !states.includes(blpu.state))
    found.push(
      warning(
        'status-does-not-fit-state',
        'BLPU_STATE',
        `BLPU_STATE ${blpu.state} does not fit LOGICAL_STATUS ${blpu.logicalStatus}, which allows ${states.join(', ')}`,
      ),
    );
  if (blpu.rpc !== undefined && RPC_NOT_ACCEPTED.includes(blpu.rpc))
    found.push(warning('rpc-not-accepted', 'RPC', `RPC ${blpu.rpc} is no longer accepted`));
  if (
    blpu.logicalStatus === 1 &&
    blpu.classification?.startsWith('U') &&
    blpu.startDate &&
    blpu.startDate < yearBefore(today)
  )
    found.push(
      warning(
        'unclassified-after-a-year',
        'BLPU_CLASS',
        'An approved BLPU older than a year is still unclassified (U)',
      ),
    );
  const { easting: x, northing: y } = blpu;
  if (x === undefined || y === undefined) {
    if (blpu.latitude === undefined)
      found.push(warning('coordinates-missing', 'X_COORDINATE', 'The BLPU has no coordinates'));
  } else if (x < BOUNDS.x[0] || x > BOUNDS.x[1] || y < BOUNDS.y[0] || y > BOUNDS.y[1]) {
    found.push(warning('coordinates-outside', 'X_COORDINATE', `${x}, ${y} lies outside England and Wales`));
  }
  return found;
};

/** GeoPlace's checks of an LPI. */
export const lpiWarnings = (lpi: Lpi, today: string): SemanticWarning[] => {
  const found = dateWarnings(lpi, today);
  addEndDateWarnings(found, lpi.logicalStatus, lpi.endDate);
  if (lpi.pao.startNumber === undefined && lpi.pao.text === undefined)
    found.push(warning('pao-missing', 'PAO_TEXT', 'The address has neither a PAO number nor a PAO text'));
  for (const prefix of ['sao', 'pao'] as const) {
    const { startNumber, endNumber } = lpi[prefix];
    const name = prefix.toUpperCase();
    if (endNumber === undefined) continue;
    if (startNumber === undefined)
      found.push(
        warning('range-without-start', `${name}_END_NUMBER`, `${name} has an end number without a start number`),
      );
    else if (endNumber < startNumber)
      found.push(
        warning(
          'range-runs-backwards',
          `${name}_END_NUMBER`,
          `The ${name} range runs from ${startNumber} back to ${endNumber}`,
        ),
      );
  }
  return found;
};

/** Checks of a street. */
export const streetWarnings = (street: Street, today: string): SemanticWarning[] => {
  const found = dateWarnings(street, today);
  if (street.state === 4 && street.endDate === undefined)
    found.push(
      warning('end-date-missing', 'STREET_END_DATE', 'A permanently closed street (STATE 4) needs a STREET_END_DATE'),
    );
  return found;
};

/** Whether a street's name is official, so that its addresses may be offered as postal ones. */
export const isOfficialStreet = (street: Pick<Street, 'recordType'>): boolean =>
  !UNOFFICIAL_STREET_TYPES.includes(street.recordType);
