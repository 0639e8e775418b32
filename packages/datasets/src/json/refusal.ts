import type { Position } from './position.js';

/** Why the bytes are no JSON that can be read. Everything after such a place is not judged. */
export type RefusalCode = 'json-syntax' | 'json-too-deep' | 'json-too-large' | 'json-encoding' | 'json-empty';

/** Thrown inside this folder when a file cannot be read on; always becomes a fault of the report. */
export class JsonRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** Byte index into the text that was being read, or a place in the file. */
    readonly at: number | Position,
    /** What is wrong, in plain English, without its place. */
    readonly en: string,
    /** Draft Welsh. */
    readonly cy: string,
  ) {
    super(en);
    this.name = 'JsonRefusal';
  }
}
