import {
  blpuWarnings,
  dialectOf,
  type FileHeader,
  type FileTrailer,
  lpiWarnings,
  type ParsedRecord,
  parseDtfRecord,
  type RefusedRecord,
  type SemanticWarning,
  streetWarnings,
} from '@guildhall/address';
import type { Row } from '../input/rows.js';
import { packPostcode } from '../text/postcode.js';
import { DtfDraft, type Outcome } from './dtf-draft.js';
import { ImportError } from './import-error.js';
import type { Refusals } from './refusals.js';
import type { RefusalCode } from './report.js';
import { ROW_FAULTS } from './row-faults.js';

const OUTCOMES: Readonly<Partial<Record<RefusalCode, { message: string; fix: string }>>> = {
  'duplicate-uprn': {
    message: 'A BLPU with this UPRN stands further up in the file; that one was kept',
    fix: 'Remove one of the two, or mark the later one as an update (CHANGE_TYPE U)',
  },
  'duplicate-usrn': {
    message: 'A record of this street, in this language, stands further up in the file; that one was kept',
    fix: 'Remove one of the two, or mark the later one as an update (CHANGE_TYPE U)',
  },
  'duplicate-lpi-key': {
    message: 'An LPI with this LPI_KEY stands further up in the file; that one was kept',
    fix: 'Remove one of the two, or mark the later one as an update (CHANGE_TYPE U)',
  },
  'nothing-to-delete': {
    message: 'The row deletes a record that is not in the file',
    fix: 'Nothing, where the record was never here; otherwise export again',
  },
};

/** Reads DTF rows into a draft, one after the other, and says what is wrong with each. */
export class DtfReader {
  readonly drafted = new DtfDraft();
  readonly rowsByType: Record<string, number> = {};
  header: FileHeader | undefined;
  trailer: FileTrailer | undefined;
  /** Records counted for the trailer. */
  rows = 0;
  rowsAfterTrailer = 0;
  lastLine = 0;
  readonly #refusals: Refusals;
  readonly #today: string;
  #usual = 0;

  constructor(refusals: Refusals, today: string) {
    this.#refusals = refusals;
    this.#today = today;
  }

  read(row: Row): void {
    this.rows += 1;
    this.lastLine = row.line;
    if (row.fault !== undefined) {
      const truncated = !row.terminated && row.fault === 'unclosed-quote';
      if (truncated) this.#refuse(row, 'truncated-last-line', TRUNCATED);
      else this.#refuse(row, row.fault, ROW_FAULTS[row.fault]);
      return;
    }
    if (this.trailer !== undefined) this.rowsAfterTrailer += 1;
    const parsed = parseDtfRecord(row.fields);
    if (!parsed.ok) {
      this.#refuseRecord(row, parsed);
      return;
    }
    this.#usual += 1;
    const type = String(parsed.grammar.type);
    this.rowsByType[type] = (this.rowsByType[type] ?? 0) + 1;
    for (const { code, message } of parsed.warnings)
      this.#refusals.warn({ line: row.line, code, message, recordType: parsed.grammar.type });
    this.#take(row, parsed);
  }

  #refuseRecord(row: Row, { type, faults }: RefusedRecord): void {
    const [fault] = faults;
    if (fault === undefined) return;
    if (fault.code === 'wrong-field-count' && !row.terminated && row.fields.length > 0) {
      this.#refuse(row, 'truncated-last-line', TRUNCATED, type);
      return;
    }
    if (this.#usual < 50 && type !== undefined && dialectOf(type, row.fields.length) === 'addressbase-premium') {
      throw new ImportError(
        'not-this-format',
        `Line ${row.line} is a record of OS AddressBase Premium (type ${type} with ${row.fields.length} fields), not of DTF 7.3. Nothing was written.`,
      );
    }
    const message = faults.map((one) => one.message).join('; ');
    this.#refuse(row, fault.code === 'zero-padded' ? 'not-a-number' : fault.code, { message, fix: fault.fix }, type);
  }

  #take(row: Row, parsed: ParsedRecord): void {
    const place = { line: row.line, offset: row.offset };
    switch (parsed.kind) {
      case 'header':
        this.header ??= parsed.record;
        return;
      case 'trailer':
        this.trailer ??= parsed.record;
        return;
      case 'street':
        this.#outcome(row, 11, this.drafted.street(parsed.record, parsed.changeType, place));
        this.#semantic(row, 11, streetWarnings(parsed.record, this.#today));
        return;
      case 'street-descriptor':
        this.#outcome(row, 15, this.drafted.descriptor(parsed.record, parsed.changeType, place));
        return;
      case 'blpu':
        this.#outcome(row, 21, this.drafted.blpu(parsed.record, parsed.changeType, place));
        this.#semantic(row, 21, blpuWarnings(parsed.record, this.#today));
        return;
      case 'lpi': {
        const { postcode } = parsed.record;
        this.#outcome(row, 24, this.drafted.lpi(parsed.record, parsed.changeType, place));
        this.#semantic(row, 24, lpiWarnings(parsed.record, this.#today));
        if (postcode !== undefined && packPostcode(postcode) === undefined) {
          const message = `POSTCODE is "${postcode}", which is not a postcode; the address is kept without it`;
          this.#refusals.warn({ line: row.line, code: 'not-a-postcode', message, recordType: 24 });
        }
        return;
      }
      case 'metadata':
      case 'other':
        return;
    }
  }

  #outcome(row: Row, recordType: number, { refused, warned }: Outcome): void {
    const words = refused && OUTCOMES[refused];
    if (refused && words) this.#refuse(row, refused, words, recordType);
    if (warned) {
      const message = 'The row updates a record that is not in the file; it was taken as a new one';
      this.#refusals.warn({ line: row.line, code: warned, message, recordType });
    }
  }

  #semantic(row: Row, recordType: number, warnings: readonly SemanticWarning[]): void {
    for (const { code, message } of warnings) this.#refusals.warn({ line: row.line, code, message, recordType });
  }

  #refuse(row: Row, code: RefusalCode, words: { message: string; fix: string }, recordType?: number): void {
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
