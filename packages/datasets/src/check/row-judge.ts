import { CELL, type RowReader } from '../csv/row-reader.js';
import { CellText, decode, trimEnd, trimStart } from '../csv/text.js';
import { codeOf, numberOf } from '../report/codes.js';
import type { Fault } from '../report/fault.js';
import { FAULT_CODES, messageOf } from '../report/messages.js';
import type { CompiledRules } from '../rules/compile.js';
import { RowState } from '../rules/row-state.js';
import type { Field } from '../standard/field.js';
import { FaultCollector } from './collector.js';
import type { Column } from './column.js';
import { fingerprint, print } from './fingerprints.js';
import { cellOffset, type Place, SHOWN_BYTES, shown } from './place.js';
import type { RowWriter } from './row-writer.js';
import { UnfixableError } from './unfixable-error.js';

const MISSING = numberOf('value-missing');
const SPACES = numberOf('value-spaces');
const NOT_UNIQUE = numberOf('value-not-unique');
const EMPTY_WORD = numberOf('value-empty-word');
const MONTH_FIRST = numberOf('date-month-first');

/** By code: whether a check may have a certain fix for it. The others are never asked where only fixes are wanted. */
const FIXABLE = new Uint8Array(FAULT_CODES.length + 1);
for (const code of FAULT_CODES)
  if (code === 'value-empty-word' || code.endsWith('-format')) FIXABLE[numberOf(code)] = 1;

const WRITE_DATES = 'write every date of that column as the standard does, then fix the file.';

/** What a judge works with. */
export interface JudgeParts {
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
  readonly rules: CompiledRules;
  readonly collector: FaultCollector;
  readonly writer: RowWriter | undefined;
}

/** Holds the cells of one row at a time against their fields, and the row against the rules across them. */
export class RowJudge {
  readonly #fields: readonly Field[];
  readonly #columns: readonly Column[];
  readonly #rules: CompiledRules;
  readonly #collector: FaultCollector;
  readonly #writer: RowWriter | undefined;
  readonly #state: RowState;
  readonly #text = new CellText();
  // The row at hand.
  #reader: RowReader;
  #bytes: Uint8Array = new Uint8Array(0);
  #place: Place = { row: 0, offset: (at) => at };

  constructor({ fields, columns, rules, collector, writer }: JudgeParts, reader: RowReader) {
    this.#fields = fields;
    this.#columns = columns;
    this.#rules = rules;
    this.#collector = collector;
    this.#writer = writer;
    this.#state = new RowState(fields.length, rules.questions.length);
    this.#reader = reader;
  }

  /** @param invalid whether the row has bytes that are not UTF-8 */
  judge(reader: RowReader, bytes: Uint8Array, place: Place, invalid: boolean): void {
    this.#reader = reader;
    this.#bytes = bytes;
    this.#place = place;
    const { starts, ends, flags, count, rowFlags } = reader;
    const judged = this.#rules.rules.length > 0;
    const state = this.#state;
    const special = (rowFlags & (CELL.doubled | CELL.nul)) !== 0 || invalid;
    if (judged) state.clear();
    for (const column of this.#columns) {
      const cell = column.index;
      if (cell >= count) break;
      let text = bytes;
      let start = starts[cell] as number;
      let end = ends[cell] as number;
      if (special && CellText.isNeeded(flags[cell] as number, invalid)) {
        this.#text.resolve(bytes, start, end, flags[cell] as number);
        text = this.#text.bytes;
        start = 0;
        end = this.#text.length;
      }
      let spaces = false;
      const high = ((flags[cell] as number) & CELL.high) !== 0;
      if (end > start && ((text[start] as number) <= 32 || (text[end - 1] as number) <= 32 || high)) {
        const from = trimStart(text, start, end);
        const to = trimEnd(text, from, end);
        spaces = to - from !== end - start;
        start = from;
        end = to;
      }
      if (start === end) {
        if (column.required) this.#fault(MISSING, column);
        if (spaces) this.#fault(SPACES, column, '');
        continue;
      }
      const code = column.check.check(text, start, end);
      if (code === EMPTY_WORD) {
        this.#fault(EMPTY_WORD, column, '');
        if (column.required) this.#fault(MISSING, column);
        if (spaces) this.#fault(SPACES, column, '');
        continue;
      }
      column.filled++;
      if (code !== 0) this.#wrong(code, column, text, start, end, spaces);
      else if (spaces) this.#fault(SPACES, column, decode(text, start, end));
      if (column.seen) this.#unique(column, column.seen, text, start, end);
      if (judged) {
        state.filled[column.place] = 1;
        if (column.keyed && code === 0) state.keys[column.place] = column.check.key?.(text, start, end) ?? Number.NaN;
        if (column.printed) {
          fingerprint(text, start, end);
          state.low[column.place] = print.low;
          state.high[column.place] = print.high;
        }
        for (const { answer, ask } of column.questions) state.answers[answer] = ask(text, start, end);
      }
    }
    if (judged) this.#rowRules();
  }

  /** Tells of a wrong value, with its fix where one is certain. */
  #wrong(code: number, column: Column, text: Uint8Array, start: number, end: number, spaces: boolean): void {
    const keep = this.#count(code, column);
    const fixes = this.#writer !== undefined && FIXABLE[code] === 1;
    let fix: string | undefined;
    if (code === MONTH_FIRST) this.#doubt(column);
    if (keep || fixes) {
      const explained = column.check.explain(decode(text, start, end), code);
      fix = explained.fix;
      if (explained.monthFirst !== undefined) this.#ambiguous(column, explained.monthFirst, keep);
      if (keep) {
        const { en, cy } = messageOf(codeOf(code), { column: column.header, ...explained.parts }, explained.welshParts);
        this.#keep(code, column, { en, cy }, fix, explained.suggestion);
      }
      if (fix !== undefined) this.#change(code, column, fix);
    }
    if (spaces) this.#fault(SPACES, column, fix ?? decode(text, start, end));
  }

  /** Tells of a cell whose fix, where it has one, is known already. */
  #fault(code: number, column: Column, fix?: string): void {
    if (this.#count(code, column))
      this.#keep(code, column, messageOf(codeOf(code), { column: column.header }), fix, undefined);
    if (fix !== undefined) this.#change(code, column, fix);
  }

  #severity(code: number, { field }: Column) {
    return (code === SPACES ? undefined : field.severity) ?? FaultCollector.severityOf(code);
  }

  #count(code: number, column: Column): boolean {
    return this.#collector.count(code, this.#severity(code, column), column.index);
  }

  /** A cell as the file writes it, cut where it is long. */
  #raw(cell: number): string {
    const reader = this.#reader;
    const start = reader.starts[cell] as number;
    const stop = Math.min(reader.ends[cell] as number, start + SHOWN_BYTES);
    const resolved = new CellText();
    resolved.resolve(this.#bytes, start, stop, reader.flags[cell] as number);
    return shown(decode(resolved.bytes, 0, resolved.length));
  }

  #where({ header, letter, index, field }: Column) {
    return {
      row: this.#place.row,
      column: header,
      letter,
      columnIndex: index,
      field: field.name,
      byteOffset: cellOffset(this.#reader, index, this.#place),
    };
  }

  #keep(
    code: number,
    column: Column,
    message: Fault['message'],
    fix: string | undefined,
    suggestion: string | undefined,
  ): void {
    const { personal, field, index } = column;
    this.#collector.keep({
      code: codeOf(code),
      severity: this.#severity(code, column),
      message,
      ...this.#where(column),
      ...(personal ? {} : { value: this.#raw(index) }),
      ...(personal || fix === undefined ? {} : { fix: shown(fix) }),
      ...(personal || suggestion === undefined ? {} : { suggestion: shown(suggestion) }),
      clause: field.clause,
    });
  }

  #change(code: number, column: Column, to: string): void {
    const writer = this.#writer;
    if (!writer) return;
    const { header, letter, index, personal } = column;
    writer.replaced.set(index, to);
    writer.note(code, () => ({
      row: this.#place.row,
      column: header,
      letter,
      byteOffset: cellOffset(this.#reader, index, this.#place),
      ...(personal ? {} : { from: this.#raw(index), to: shown(to) }),
    }));
  }

  /** A date that can only have its month first: earlier ones of the column that could be read both ways are not certain either. */
  #doubt(column: Column): void {
    const { row } = this.#place;
    if (this.#writer && column.ambiguousDates > 0) {
      const { ambiguousRow, ambiguousDates, header } = column;
      throw new UnfixableError(
        row,
        `has a date in ‘${header}’ with its month before its day, and dates above it (${ambiguousDates}, the first in row ${ambiguousRow}) could be read both ways: ${WRITE_DATES}`,
        ambiguousRow,
      );
    }
    column.monthFirstRow ||= row;
    const { faults } = this.#collector;
    for (const { at, monthFirst } of column.ambiguous) {
      const { fix, ...fault } = faults[at] as Fault;
      faults[at] = { ...fault, ...(fix === undefined ? {} : { suggestion: shown(monthFirst) }) };
    }
    column.ambiguous.length = 0;
  }

  /** A date that could be read both ways: certain only while no date of its column has its month first. */
  #ambiguous(column: Column, monthFirst: string, keep: boolean): void {
    const { row } = this.#place;
    const { monthFirstRow, header } = column;
    if (this.#writer && monthFirstRow > 0) {
      throw new UnfixableError(
        row,
        `has a date in ‘${header}’ that could be read both ways, and the date in row ${monthFirstRow} has its month before its day: ${WRITE_DATES}`,
        monthFirstRow,
      );
    }
    if (keep && monthFirstRow === 0) column.ambiguous.push({ at: this.#collector.faults.length, monthFirst });
    column.ambiguousDates++;
    column.ambiguousRow ||= row;
  }

  #unique(column: Column, seen: NonNullable<Column['seen']>, text: Uint8Array, start: number, end: number): void {
    fingerprint(text, start, end);
    const other = seen.add(print.low, print.high, this.#place.row);
    if (other === 0 || !this.#count(NOT_UNIQUE, column)) return;
    const message = messageOf('value-not-unique', { column: column.header, other });
    this.#keep(NOT_UNIQUE, column, message, undefined, undefined);
  }

  #rowRules(): void {
    const { row } = this.#place;
    for (const compiled of this.#rules.rules) {
      if (!compiled.isBroken(this.#state, row)) continue;
      const { rule, code, field } = compiled;
      const column = this.#columns.find((each) => each.place === field);
      const severity = rule.severity ?? 'error';
      if (!this.#collector.count(code, severity, column?.index ?? -1)) continue;
      const { parts, welshParts } = compiled.parts();
      const name = codeOf(code);
      const message = messageOf(name, parts, welshParts);
      const reader = this.#reader;
      // A row may be too short to have the column.
      const isThere = column !== undefined && column.index < reader.count;
      this.#collector.keep({
        code: name,
        severity,
        message: rule.message === undefined ? message : { ...message, en: rule.message },
        row,
        ...(column ? { column: column.header, letter: column.letter, columnIndex: column.index } : {}),
        field: this.#fields[field]?.name ?? '',
        byteOffset: cellOffset(reader, isThere ? column.index : 0, this.#place),
        clause: rule.clause,
        rule: rule.id,
      });
    }
  }
}
