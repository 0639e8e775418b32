import type { FaultCode } from './messages.js';

/** How grave a fault is. A file with an error does not meet its standard; warnings and notices do not decide that. */
export type Severity = 'error' | 'warning' | 'notice';

/** A message in both languages. The Welsh of every message of this package is a draft that nobody has reviewed yet. */
export interface FaultMessage {
  readonly en: string;
  /** Draft Welsh. */
  readonly cy: string;
}

/** One thing that is wrong, and where. */
export interface Fault {
  /** For programs. See `FAULTS` for what each means. */
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly message: FaultMessage;
  /** The row as a spreadsheet numbers it: 1 is the first of the file, lines above the header included. */
  readonly row?: number;
  /** The header as the file writes it, or the field's name where the file has no such column. */
  readonly column?: string;
  /** The column as a spreadsheet letters it: A, B … AA. */
  readonly letter?: string;
  /** The column counted from 0. */
  readonly columnIndex?: number;
  /** The standard's name of the column, where it has one. */
  readonly field?: string;
  /** For records: the type of the record, such as 21 for a BLPU, where its first cell says one. */
  readonly recordType?: number;
  /** For JSON: where in the document, as a JSON Pointer. */
  readonly pointer?: string;
  /** For JSON and YAML: the line, counted from 1. */
  readonly line?: number;
  /** For JSON and YAML: the character (Unicode code point) within the line, counted from 1. */
  readonly character?: number;
  /** Where the cell, row or bad byte begins, counted in bytes from the start of the file. */
  readonly byteOffset?: number;
  /** The value as it is written, cut at 200 characters. Never there for a personal field. */
  readonly value?: string;
  /** For JSON and YAML, where a value of another type was asked for and this one is no text: what it is. */
  readonly valueType?: 'number' | 'boolean' | 'null';
  /** What the value must become, only where that is certain. Never there for a personal field. */
  readonly fix?: string;
  /** What it may have been meant to be; not certain, so never applied. */
  readonly suggestion?: string;
  /** The clause of the standard that is not met. */
  readonly clause?: string;
  /** The id of the row rule that is not met. */
  readonly rule?: string;
}
