import { isAscii, isUtf8 } from 'node:buffer';
import { decodeLine, type Encoding, sniffEncoding } from './encoding.js';

/** Why a line cannot be read as text. */
export type LineFault = 'bad-encoding' | 'nul-byte' | 'line-too-long';

/** One line of the file without its line ending. */
export interface Line {
  readonly text: string;
  /** Counted from 1, as a text editor does. */
  readonly number: number;
  /** Of its first byte in the file. */
  readonly offset: number;
  /** False for a last line without a line ending. */
  readonly terminated: boolean;
  /** `text` is then what could be made of its first bytes. */
  readonly fault?: LineFault | undefined;
}

export interface LineReaderOptions {
  /** `auto` (default) tells it from the file. */
  readonly encoding?: Encoding | 'auto' | undefined;
  /** Longest line in bytes; default 65,536. Longer ones are cut, so that memory stays bounded. */
  readonly maxLineBytes?: number | undefined;
  /** What the offsets of lines are counted from; default 0. */
  readonly baseOffset?: number | undefined;
}

const SNIFF_BYTES = 1 << 18;
const SHOWN_BYTES = 400;

/** Cuts chunks of bytes into lines, a batch for each chunk. Holds at most one chunk and one longest line. */
export class LineReader {
  readonly #maxLineBytes: number;
  #encoding: Encoding | undefined;
  #started = false;
  #head: Buffer[] = [];
  #headLength = 0;
  #rest: Buffer = Buffer.alloc(0);
  /** First bytes of a line that is too long and whose end has not come yet. */
  #tooLong: Buffer | undefined;
  #line = 0;
  #offset = 0;
  bytes = 0;

  constructor(options: LineReaderOptions = {}) {
    this.#encoding = options.encoding === 'auto' ? undefined : options.encoding;
    this.#maxLineBytes = options.maxLineBytes ?? 65_536;
    this.#offset = options.baseOffset ?? 0;
  }

  /** What the file was found to be in; UTF-8 where it is plain ASCII. */
  get encoding(): Encoding {
    return this.#encoding ?? 'utf-8';
  }

  /** The lines that end in this chunk. */
  push(chunk: Buffer): Line[] {
    this.bytes += chunk.length;
    if (this.#started) return this.#cut(chunk);
    this.#head.push(chunk);
    this.#headLength += chunk.length;
    return this.#headLength < SNIFF_BYTES ? [] : this.#start();
  }

  /** The last lines. */
  end(): Line[] {
    const lines = this.#started ? [] : this.#start();
    if (this.#tooLong !== undefined) lines.push(this.#endTooLong(0, false));
    else if (this.#rest.length > 0) lines.push(this.#read(this.#rest, false, true));
    this.#rest = Buffer.alloc(0);
    return lines;
  }

  #start(): Line[] {
    const head = Buffer.concat(this.#head);
    const { encoding, bom } = sniffEncoding(head);
    this.#encoding ??= encoding;
    this.#started = true;
    this.#head = [];
    this.#offset += bom;
    return this.#cut(head.subarray(bom));
  }

  #cut(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let start = 0;
    if (this.#tooLong !== undefined) {
      const end = chunk.indexOf(10);
      if (end < 0) {
        this.#offset += chunk.length;
        return lines;
      }
      lines.push(this.#endTooLong(end + 1, true));
      start = end + 1;
    }
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk.subarray(start)]) : chunk.subarray(start);
    const suspect = !isAscii(bytes) || bytes.includes(0);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      lines.push(this.#read(bytes.subarray(from, end), true, suspect));
      from = end + 1;
    }
    const rest = bytes.subarray(from);
    if (rest.length > this.#maxLineBytes) {
      this.#tooLong = Buffer.from(rest.subarray(0, SHOWN_BYTES));
      this.#tooLongAt = this.#offset;
      this.#offset += rest.length;
      this.#rest = Buffer.alloc(0);
    } else {
      // A copy, so that one short rest does not keep a whole chunk alive.
      this.#rest = Buffer.from(rest);
    }
    return lines;
  }

  #tooLongAt = 0;

  #endTooLong(moreBytes: number, terminated: boolean): Line {
    const text = (this.#tooLong ?? Buffer.alloc(0)).toString('latin1');
    this.#tooLong = undefined;
    this.#offset += moreBytes;
    this.#line += 1;
    return { text, number: this.#line, offset: this.#tooLongAt, terminated, fault: 'line-too-long' };
  }

  #read(bytes: Buffer, terminated: boolean, suspect: boolean): Line {
    const offset = this.#offset;
    this.#line += 1;
    this.#offset += bytes.length + (terminated ? 1 : 0);
    const number = this.#line;
    const body = bytes.length > 0 && bytes[bytes.length - 1] === 13 ? bytes.subarray(0, -1) : bytes;
    const shown = () => body.subarray(0, SHOWN_BYTES).toString(this.#encoding === 'windows-1252' ? 'latin1' : 'utf8');
    if (body.length > this.#maxLineBytes) return { text: shown(), number, offset, terminated, fault: 'line-too-long' };
    if (!suspect) return { text: body.toString('latin1'), number, offset, terminated };
    if (body.includes(0)) return { text: shown(), number, offset, terminated, fault: 'nul-byte' };
    // The first line that is not ASCII, found after the head, settles what the head left open.
    if (this.#encoding === undefined && !isAscii(body)) this.#encoding = isUtf8(body) ? 'utf-8' : 'windows-1252';
    const text = decodeLine(body, this.encoding);
    return text === undefined
      ? { text: shown(), number, offset, terminated, fault: 'bad-encoding' }
      : { text, number, offset, terminated };
  }
}
