import type { ChangeType } from '@guildhall/address';
import type { Draft } from '../build/draft.js';
import type { Row } from '../input/rows.js';
import type { SupplyPart } from '../input/supply.js';
import { type FlatAddress, flatAddressOf } from './flat-address.js';
import { FLAT_COLUMNS, type FlatFormat, FlatRow, positionsOf } from './flat-columns.js';
import { type Place, RecordDraft } from './record-draft.js';
import { outcomeWords, type Words } from './record-outcomes.js';
import type { Refusals } from './refusals.js';
import type { FileFinding, RefusalCode } from './report.js';
import { ROW_FAULTS } from './row-faults.js';
import type { FormatReader } from './run.js';
import { readUprn } from './uprn.js';

const CHANGES: Readonly<Record<string, ChangeType>> = { I: 'I', U: 'U', D: 'D' };
const NUMBERS = ['SAO_START_NUMBER', 'SAO_END_NUMBER', 'PAO_START_NUMBER', 'PAO_END_NUMBER'] as const;
const SUFFIXES = ['SAO_START_SUFFIX', 'SAO_END_SUFFIX', 'PAO_START_SUFFIX', 'PAO_END_SUFFIX'] as const;
const isHeader = (fields: readonly string[]) => /^\s*uprn\s*$/i.test(fields[0] ?? '');

/** Reads the rows of AddressBase Plus, Core or standard into a draft. */
export class FlatReader implements FormatReader {
  readonly format: FlatFormat;
  readonly isLinked = true;
  readonly rules = { startsRecord: (line: string) => /^"?\d{1,12}"?[,;\t|]/.test(line) };
  rows = 0;
  readonly #drafted = new RecordDraft();
  readonly #refusals: Refusals;
  readonly #custodianCode: number | undefined;
  readonly #streets = new Set<string>();
  readonly #udprns = new Map<string, string>();
  #positions: ReadonlyMap<string, number>;
  #width: number;
  #isFirst = true;
  #isUpdate = false;

  constructor(format: FlatFormat, refusals: Refusals, custodianCode: number | undefined) {
    this.format = format;
    this.#refusals = refusals;
    this.#custodianCode = custodianCode;
    this.#positions = positionsOf(FLAT_COLUMNS[format]);
    this.#width = FLAT_COLUMNS[format].length;
  }

  get draft(): Draft {
    return this.#drafted.draft;
  }

  get rowsByType(): Readonly<Record<string, number>> {
    return { row: this.rows };
  }

  council(): Record<string, never> {
    return {};
  }

  findings(): FileFinding[] {
    return this.rows > 0 ? [] : [{ code: 'empty-file', message: 'The file holds no rows', fix: 'Order it again' }];
  }

  startPart({ source }: SupplyPart): void {
    this.#isFirst = true;
    this.#isUpdate = source > 0;
    this.#drafted.isUpdating = this.#isUpdate;
  }

  endPart(): void {
    this.#drafted.isUpdating = false;
  }

  read(row: Row): void {
    if (this.#isFirst && row.fault === undefined) {
      this.#isFirst = false;
      if (isHeader(row.fields)) {
        this.#positions = positionsOf(row.fields);
        this.#width = row.fields.length;
        return;
      }
    }
    this.rows += 1;
    if (row.fault !== undefined) this.#refuse(row, row.fault, ROW_FAULTS[row.fault]);
    else if (row.fields.length !== this.#width) this.#refuseWidth(row);
    else this.#take(row, new FlatRow(this.#positions, row.fields));
  }

  #refuseWidth(row: Row): void {
    const isCut = !row.terminated && row.fields.length < this.#width;
    this.#refuse(row, isCut ? 'truncated-last-line' : 'wrong-field-count', {
      message: `A row has ${this.#width} fields, this one has ${row.fields.length}`,
      fix: 'Look for an unquoted comma inside a text, or for a row that was cut off',
    });
  }

  #take(row: Row, flat: FlatRow): void {
    const given = flat.text('UPRN') ?? '';
    const uprn = readUprn(given);
    if (!uprn.ok) {
      this.#refuse(row, uprn.code, uprn);
      return;
    }
    if (uprn.isPadded) {
      const message = `UPRN "${given}" is written with leading zeros; it is read as its value`;
      this.#refusals.warn({ line: row.line, code: 'zero-padded', message });
    }
    const fault = faultOf(flat);
    if (fault !== undefined) {
      this.#refuse(row, fault.code, fault);
      return;
    }
    const change = CHANGES[(flat.text('CHANGE_TYPE') ?? 'I').toUpperCase()];
    if (change === undefined) {
      this.#refuse(row, 'unknown-code', {
        message: `CHANGE_TYPE is "${flat.text('CHANGE_TYPE') ?? ''}", which is not I, U or D`,
        fix: 'Use one of I, U, D',
      });
      return;
    }
    const address = flatAddressOf(this.format, flat, String(uprn.uprn));
    if (address !== undefined) this.#apply(row, address, change);
    else this.#refuse(row, 'no-address', { message: 'The row has no address', fix: 'Leave the row out' });
  }

  #apply(row: Row, address: FlatAddress, change: ChangeType): void {
    const place = { line: row.line, offset: row.offset };
    const drafted = this.#drafted;
    const blpu = { ...address.blpu, custodianCode: address.blpu.custodianCode ?? this.#custodianCode };
    const { refused, warned } = drafted.blpu(blpu, change, place);
    const words = refused && outcomeWords(refused, this.#isUpdate);
    if (refused && words) {
      this.#refuse(row, refused, words);
      return;
    }
    if (warned) {
      const message = 'The row updates an address that is not in the file; it was taken as a new one';
      this.#refusals.warn({ line: row.line, code: warned, message });
    }
    if (change !== 'I') this.#remove(address, place);
    if (change === 'D') return;
    this.#addStreet(address, place);
    for (const lpi of address.lpis) drafted.lpi(lpi, 'I', place, address.isWhole);
    const { deliveryPoint } = address;
    if (deliveryPoint === undefined) return;
    drafted.deliveryPoint(deliveryPoint, 'I', place);
    this.#udprns.set(deliveryPoint.uprn, deliveryPoint.udprn);
  }

  /** What a UPRN had before: its addresses in every language and its delivery point. */
  #remove({ lpis, blpu: { uprn } }: FlatAddress, place: Place): void {
    const [lpi] = lpis;
    for (const language of ['ENG', 'CYM', 'GAE'])
      if (lpi !== undefined) this.#drafted.lpi({ ...lpi, key: `${uprn}${language}` }, 'D', place);
    const udprn = this.#udprns.get(uprn);
    if (udprn !== undefined) this.#drafted.deliveryPoint({ uprn, udprn }, 'D', place);
    this.#udprns.delete(uprn);
  }

  /** The first row of a street names it, and so does a row of an update. */
  #addStreet({ descriptors }: FlatAddress, place: Place): void {
    for (const descriptor of descriptors) {
      const { usrn, language } = descriptor;
      const key = `${usrn}${language}`;
      const isKnown = this.#streets.has(key);
      if (isKnown && !this.#isUpdate) continue;
      this.#streets.add(key);
      // A street that is there already, in another language, stays.
      this.#drafted.street({ usrn, recordType: OFFICIAL_NAME }, 'I', place);
      this.#drafted.descriptor(descriptor, isKnown ? 'U' : 'I', place);
    }
  }

  #refuse(row: Row, code: RefusalCode, { message, fix }: Words): void {
    this.#refusals.refuse({ line: row.line, code, message, fix, row: row.text });
  }
}

/** STREET RECORD_TYPE. */
const OFFICIAL_NAME = 1;

/** A wrong number would make another address of it. */
const faultOf = (row: FlatRow): ({ readonly code: RefusalCode } & Words) | undefined => {
  for (const name of NUMBERS) {
    const text = row.text(name);
    if (text === undefined || /^\d{1,4}$/.test(text)) continue;
    const message = `${name} is "${text}", which is not a whole number of up to 4 digits`;
    return { code: 'not-a-number', message, fix: 'Correct the number' };
  }
  for (const name of SUFFIXES) {
    const text = row.text(name);
    if (text !== undefined && text.length > 2)
      return { code: 'too-long', message: `${name} is "${text}", longer than 2 characters`, fix: 'Shorten it to 2' };
  }
  return undefined;
};
