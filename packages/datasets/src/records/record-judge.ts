import {
  blpuWarnings,
  dialectOf,
  type FileHeader,
  type FileTrailer,
  lpiWarnings,
  type ParsedRecord,
  parseDtfRecord,
  type RecordFault,
  type RecordGrammar,
  type SemanticWarning,
  streetWarnings,
} from '@guildhall/address';
import { parse as parsePostcode } from '@guildhall/identifiers/postcode';
import { parse as parseUprn } from '@guildhall/identifiers/uprn';
import { parse as parseUsrn } from '@guildhall/identifiers/usrn';
import type { ResolvedOptions } from '../check/options.js';
import type { FaultCode } from '../report/messages.js';
import { type LinkFault, RecordLinks } from './links.js';
import type { RecordFaults } from './record-faults.js';
import { grammarOfCell, indexOfField } from './record-fields.js';
import { faultWords, warningWords } from './record-words.js';

/** A row of the file as the judge is given it. */
export interface RecordRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Byte offset of a cell, by its index. */
  readonly offset: (index: number) => number;
}

/** Things of each kind that are remembered: streets, names, units, BLPUs, LPIs, approved LPIs. */
const KINDS_REMEMBERED = 6;
/** How many rows that are right tell that the file is no AddressBase Premium. */
const ENOUGH_TO_TELL = 50;

/** Identifiers in records, beyond what the grammar says of them. */
const IDENTIFIERS = [
  { type: 11, field: 'USRN', parse: parseUsrn, rule: 'identifier' },
  { type: 21, field: 'UPRN', parse: parseUprn, rule: 'identifier' },
  { type: 24, field: 'POSTCODE', parse: parsePostcode, rule: 'postcode' },
] as const;

const codeOfFault = ({ code }: RecordFault, refused: boolean): FaultCode => {
  if (code === 'unknown-record-type') return 'record-unknown-type';
  if (code === 'wrong-field-count') return 'record-field-count';
  if (code === 'zero-padded') return 'record-value-warning';
  if (code === 'missing-value') return refused ? 'record-value-missing' : 'record-value-warning';
  return 'record-value-wrong';
};

const semanticsOf = (parsed: ParsedRecord, today: string): readonly SemanticWarning[] => {
  if (parsed.kind === 'street') return streetWarnings(parsed.record, today);
  if (parsed.kind === 'blpu') return blpuWarnings(parsed.record, today);
  return parsed.kind === 'lpi' ? lpiWarnings(parsed.record, today) : [];
};

/** Judges records one after the other: their grammar, what they say, and whether they belong together. */
export class RecordJudge {
  /** Records, of whatever kind. */
  records = 0;
  header: FileHeader | undefined;
  trailer: FileTrailer | undefined;
  trailerRow = 0;
  /** Whether the file turned out to be of another format; nothing further is judged then. */
  isOtherFormat = false;
  readonly countsByType = new Map<number, number>();
  readonly links: RecordLinks;
  readonly #faults: RecordFaults;
  readonly #options: ResolvedOptions;
  #right = 0;
  #afterTrailer = false;

  constructor(faults: RecordFaults, options: ResolvedOptions) {
    this.#faults = faults;
    this.#options = options;
    this.links = new RecordLinks(Math.floor(options.uniqueLimit / KINDS_REMEMBERED));
  }

  take(row: RecordRow): void {
    this.records += 1;
    const grammar = grammarOfCell(row.cells[0]);
    const type = grammar?.type;
    const place = { row: row.row, type };
    if (this.records === 1 && type !== 10)
      this.#faults.add('record-header-missing', place, () => ({ byteOffset: row.offset(0) }));
    if (this.trailerRow > 0 && !this.#afterTrailer) {
      this.#afterTrailer = true;
      this.#faults.add('record-after-trailer', place, () => ({ byteOffset: row.offset(0) }));
    }
    if (type !== undefined) this.countsByType.set(type, (this.countsByType.get(type) ?? 0) + 1);
    this.#judge(row, grammar);
  }

  #judge(row: RecordRow, grammar: RecordGrammar | undefined): void {
    const parsed = parseDtfRecord(row.cells);
    if (!parsed.ok && this.#tellsOtherFormat(row, parsed.type)) return;
    if (grammar) this.#link(row, grammar);
    const faults = parsed.ok ? parsed.warnings : parsed.faults;
    for (const fault of faults) this.#grammarFault(row, grammar, fault, !parsed.ok);
    if (!parsed.ok) return;
    this.#right += 1;
    if (parsed.kind === 'header') this.header ??= parsed.record;
    if (parsed.kind === 'trailer' && !this.trailer) {
      this.trailer = parsed.record;
      this.trailerRow = row.row;
    }
    this.#identifiers(row, parsed);
    for (const warning of semanticsOf(parsed, this.#options.today)) this.#semantic(row, parsed.grammar, warning);
  }

  #tellsOtherFormat(row: RecordRow, type: number | undefined): boolean {
    if (this.#right >= ENOUGH_TO_TELL || type === undefined) return false;
    if (dialectOf(type, row.cells.length) !== 'addressbase-premium') return false;
    this.isOtherFormat = true;
    this.#faults.add('record-other-format', { row: row.row, type }, () => ({
      byteOffset: row.offset(0),
      words: {
        en: `this record of type ${type} has ${row.cells.length} fields`,
        cy: `mae gan y cofnod hwn o fath ${type} ${row.cells.length} maes`,
      },
    }));
    return true;
  }

  #grammarFault(row: RecordRow, grammar: RecordGrammar | undefined, fault: RecordFault, refused: boolean): void {
    const { position } = fault;
    const index = position === undefined ? {} : { index: position - 1 };
    this.#faults.add(
      codeOfFault(fault, refused),
      { row: row.row, type: grammar?.type, field: fault.field, ...index },
      () => ({
        byteOffset: row.offset((position ?? 1) - 1),
        value: position === undefined ? undefined : row.cells[position - 1],
        words: faultWords(fault, row.cells, grammar?.fields ?? []),
      }),
      fault.code,
      fault.code === 'zero-padded' ? 'notice' : undefined,
    );
  }

  #identifiers(row: RecordRow, { grammar }: ParsedRecord): void {
    for (const { type, field, parse, rule } of IDENTIFIERS) {
      if (type !== grammar.type) continue;
      const index = indexOfField(grammar, field);
      const value = row.cells[index] ?? '';
      if (value === '') continue;
      const found = parse(value, { testValues: this.#options.testValues });
      if (found.ok) continue;
      const { en, cy } = found.message;
      this.#faults.add(
        'record-value-wrong',
        { row: row.row, type, field, index },
        () => ({ byteOffset: row.offset(index), value, words: { en: `${field}: ${en}`, cy: `${field}: ${cy}` } }),
        rule,
      );
    }
  }

  #semantic(row: RecordRow, grammar: RecordGrammar, warning: SemanticWarning): void {
    const index = indexOfField(grammar, warning.field);
    const field = grammar.fields[index]?.name ?? warning.field;
    const value = row.cells[index] ?? '';
    this.#faults.add(
      'record-semantic',
      { row: row.row, type: grammar.type, field, index },
      () => ({ byteOffset: row.offset(index), value, words: warningWords(warning, value) }),
      warning.code,
    );
  }

  #link({ cells, row, offset }: RecordRow, { type }: RecordGrammar): void {
    // A change-only update names only what changed, and the same thing more than once.
    if (this.header?.fileType === 'C') return;
    for (const fault of this.links.take(cells, { row, type, offset })) this.linkFault(fault);
  }

  linkFault({ code, rule, row, type, index, byteOffset, value, words, other }: LinkFault): void {
    const field = grammarOfCell(String(type))?.fields[index]?.name;
    this.#faults.add(
      code,
      { row, type, field, index },
      () => ({ byteOffset, value, words, ...(other === undefined ? {} : { parts: { other } }) }),
      rule,
    );
  }
}
