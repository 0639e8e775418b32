import {
  blpuWarnings,
  type Dialect,
  dialectOf,
  lpiWarnings,
  type ParsedRecord,
  parseAddressBaseRecord,
  parseDtfRecord,
  type RefusedRecord,
  type SemanticWarning,
  streetWarnings,
} from '@guildhall/address';
import type { Draft } from '../build/draft.js';
import type { GazetteerMetadata } from '../build/metadata.js';
import type { Row } from '../input/rows.js';
import type { SupplyPart } from '../input/supply.js';
import { packPostcode } from '../text/postcode.js';
import { ImportError } from './import-error.js';
import { type Outcome, RecordDraft } from './record-draft.js';
import { recordFindings } from './record-findings.js';
import { outcomeWords, type Words } from './record-outcomes.js';
import { RecordTally } from './record-tally.js';
import type { Refusals } from './refusals.js';
import type { FileFinding, RefusalCode } from './report.js';
import { ROW_FAULTS } from './row-faults.js';
import type { FormatReader } from './run.js';

const NAMES: Readonly<Record<Dialect, string>> = {
  'dtf-7.3': 'DTF 7.3',
  'addressbase-premium': 'OS AddressBase Premium',
};

const RECORD_START = /^"?\d\d"?[,;\t|]/;

/** Rows after which a record of the other dialect is a fault of its row, not of the choice of file. */
const USUAL_ROWS = 50;

/** Classifications of the Valuation Office share record 32. */
const ADDRESSBASE_SCHEME = /^AddressBase/i;

interface Waiting {
  readonly row: Row;
  readonly parsed: ParsedRecord;
  readonly order: number;
}

/** Reads the records of DTF or AddressBase Premium into a draft, and says what is wrong with each that is not kept. */
export class RecordReader implements FormatReader {
  readonly drafted = new RecordDraft();
  readonly isLinked = true;
  readonly rules = { startsRecord: (line: string) => RECORD_START.test(line) };
  readonly rowsByType: Record<string, number> = {};
  readonly tallies: RecordTally[] = [];
  rows = 0;
  readonly #dialect: Dialect;
  readonly #refusals: Refusals;
  readonly #today: string;
  #tally = new RecordTally({ source: 0 });
  #usual = 0;
  /** Records of an update, which are applied in their processing order once all are there. */
  #waiting: Waiting[] = [];

  constructor(dialect: Dialect, refusals: Refusals, today: string) {
    this.#dialect = dialect;
    this.#refusals = refusals;
    this.#today = today;
  }

  get format(): Dialect {
    return this.#dialect;
  }

  get draft(): Draft {
    return this.drafted.draft;
  }

  findings(): FileFinding[] {
    return recordFindings(this.tallies);
  }

  /** DTF is one council's; AddressBase names its publisher. */
  council(): GazetteerMetadata['council'] {
    const header = this.#dialect === 'dtf-7.3' ? this.tallies[0]?.header : undefined;
    return { name: header?.custodianName, custodianCode: header?.custodianCode };
  }

  startPart(part: SupplyPart): void {
    this.#tally = new RecordTally(part);
    this.tallies.push(this.#tally);
  }

  read(row: Row): void {
    const tally = this.#tally;
    this.rows += 1;
    tally.rows += 1;
    tally.lastLine = row.line;
    if (row.fault !== undefined) {
      const truncated = !row.terminated && row.fault === 'unclosed-quote';
      if (truncated) this.#refuse(row, 'truncated-last-line', TRUNCATED);
      else this.#refuse(row, row.fault, ROW_FAULTS[row.fault]);
      return;
    }
    if (tally.trailer !== undefined) tally.rowsAfterTrailer += 1;
    const parsed = this.#dialect === 'dtf-7.3' ? parseDtfRecord(row.fields) : parseAddressBaseRecord(row.fields);
    if (!parsed.ok) {
      this.#refuseRecord(row, parsed);
      return;
    }
    this.#usual += 1;
    const { type } = parsed.grammar;
    tally.count(type);
    this.rowsByType[type] = (this.rowsByType[type] ?? 0) + 1;
    for (const { code, message } of parsed.warnings)
      this.#refusals.warn({ line: row.line, code, message, recordType: type });
    if (tally.isUpdate && 'changeType' in parsed) this.#wait(row, parsed);
    else this.#take(row, parsed);
  }

  #wait(row: Row, parsed: ParsedRecord & { readonly proOrder?: number | undefined }): void {
    // A record without a number of its own stays where it is.
    const order = parsed.proOrder ?? this.#waiting.at(-1)?.order ?? 0;
    this.#waiting.push({ row, parsed, order });
  }

  /** The end of a file: what it changes is applied. */
  endPart(): void {
    if (this.#waiting.length === 0) return;
    this.drafted.isUpdating = true;
    this.#waiting.sort((a, b) => a.order - b.order);
    for (const { row, parsed } of this.#waiting) this.#take(row, parsed);
    this.#waiting = [];
    this.drafted.isUpdating = false;
  }

  #refuseRecord(row: Row, { type, faults }: RefusedRecord): void {
    const [fault] = faults;
    if (fault === undefined) return;
    if (fault.code === 'wrong-field-count' && !row.terminated && row.fields.length > 0) {
      this.#refuse(row, 'truncated-last-line', TRUNCATED, type);
      return;
    }
    const other = this.#usual >= USUAL_ROWS || type === undefined ? undefined : dialectOf(type, row.fields.length);
    if (other !== undefined && other !== this.#dialect) {
      throw new ImportError(
        'not-this-format',
        `Line ${row.line} is a record of ${NAMES[other]} (type ${type} with ${row.fields.length} fields), not of ${NAMES[this.#dialect]}. Nothing was written.`,
      );
    }
    const message = faults.map((one) => one.message).join('; ');
    this.#refuse(row, fault.code === 'zero-padded' ? 'not-a-number' : fault.code, { message, fix: fault.fix }, type);
  }

  #take(row: Row, parsed: ParsedRecord): void {
    const place = { line: row.line, offset: row.offset };
    const { drafted } = this;
    switch (parsed.kind) {
      case 'header':
        this.#header(parsed.record);
        return;
      case 'trailer':
        this.#tally.trailer ??= parsed.record;
        return;
      case 'street':
        this.#outcome(row, 11, drafted.street(parsed.record, parsed.changeType, place));
        this.#semantic(row, 11, streetWarnings(parsed.record, this.#today));
        return;
      case 'street-descriptor':
        this.#outcome(row, 15, drafted.descriptor(parsed.record, parsed.changeType, place));
        return;
      case 'blpu':
        this.#outcome(row, 21, drafted.blpu(parsed.record, parsed.changeType, place));
        this.#semantic(row, 21, blpuWarnings(parsed.record, this.#today));
        this.#checkPostcode(row, 21, 'POSTCODE_LOCATOR', parsed.record.postcodeLocator);
        return;
      case 'lpi':
        this.#outcome(row, 24, drafted.lpi(parsed.record, parsed.changeType, place));
        this.#semantic(row, 24, lpiWarnings(parsed.record, this.#today));
        this.#checkPostcode(row, 24, 'POSTCODE', parsed.record.postcode);
        return;
      case 'delivery-point':
        this.#outcome(row, 28, drafted.deliveryPoint(parsed.record, parsed.changeType, place));
        return;
      case 'organisation':
        this.#outcome(row, 31, drafted.organisation(parsed.record, parsed.changeType, place));
        return;
      case 'classification':
        if (ADDRESSBASE_SCHEME.test(parsed.record.scheme))
          this.#outcome(row, 32, drafted.classification(parsed.record, parsed.changeType, place));
        return;
      case 'metadata':
      case 'other':
        return;
    }
  }

  #header(header: NonNullable<RecordTally['header']>): void {
    const tally = this.#tally;
    tally.header ??= header;
    const isChange = header.fileType === 'C';
    const before = this.tallies.slice(0, -1).some((one) => !one.isUpdate && one.header?.fileType !== 'C');
    if (isChange && before) tally.isUpdate = true;
    if (header.fileType !== 'F' || !this.tallies.some((one) => one.isUpdate)) return;
    throw new ImportError(
      'full-supply-as-update',
      `${tally.file ?? 'The file'} is a full supply (FILE_TYPE F) among or after change-only updates. Give the newest full supply as the source, and only the updates that came after it. Nothing was written.`,
    );
  }

  #checkPostcode(row: Row, recordType: number, field: string, postcode: string | undefined): void {
    if (postcode === undefined || packPostcode(postcode) !== undefined) return;
    const message = `${field} is "${postcode}", which is not a postcode; the address is kept without it`;
    this.#refusals.warn({ line: row.line, code: 'not-a-postcode', message, recordType });
  }

  #outcome(row: Row, recordType: number, { refused, warned }: Outcome): void {
    const words = refused && outcomeWords(refused, this.drafted.isUpdating);
    if (refused && words) this.#refuse(row, refused, words, recordType);
    if (warned) {
      const message = 'The row updates a record that is not in the file; it was taken as a new one';
      this.#refusals.warn({ line: row.line, code: warned, message, recordType });
    }
  }

  #semantic(row: Row, recordType: number, warnings: readonly SemanticWarning[]): void {
    for (const { code, message } of warnings) {
      // AddressBase covers more than England and Wales, whose bounds these are.
      if (code === 'coordinates-outside' && this.#dialect === 'addressbase-premium') continue;
      this.#refusals.warn({ line: row.line, code, message, recordType });
    }
  }

  #refuse(row: Row, code: RefusalCode, words: Words, recordType?: number): void {
    const type = recordType ?? typeOf(row.text);
    this.#refusals.refuse({
      line: row.line,
      code,
      ...words,
      ...(type === undefined ? {} : { recordType: type }),
      row: row.text,
    });
  }
}

const TRUNCATED = {
  message: 'The last row breaks off in the middle',
  fix: 'Copy or export the file again: it is not whole',
};

const typeOf = (text: string): number | undefined => {
  const match = /^"?(\d\d)\b/.exec(text);
  return match ? Number(match[1]) : undefined;
};
