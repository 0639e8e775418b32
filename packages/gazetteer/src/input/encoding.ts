import { isAscii, isUtf8 } from 'node:buffer';
import { ImportError } from '../import/import-error.js';

/** Encodings that an address file is read in. */
export type Encoding = 'utf-8' | 'windows-1252';

/** What was found at the head of a file. */
export interface EncodingSniff {
  /** Undefined while only ASCII has been seen. */
  readonly encoding: Encoding | undefined;
  /** Bytes of the byte order mark to skip. */
  readonly bom: number;
}

/** Thrown for a file in an encoding that is not read. */
export class UnreadableEncodingError extends ImportError {
  constructor(found: string) {
    super(
      'unreadable-encoding',
      `The file is in ${found}. Save it as UTF-8 ("CSV UTF-8" in a spreadsheet) and import it again.`,
    );
    this.name = 'UnreadableEncodingError';
  }
}

/**
 * What windows-1252 has from 0x80 to 0x9F; a blank where it has nothing. Written out, since Node.js 20 decodes that
 * encoding as latin1.
 */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const CONTROL = /[\u0080-\u009f]/g;

/** Text of windows-1252 bytes; undefined where one of the five unassigned ones is among them. */
const decodeWindows1252 = (bytes: Buffer): string | undefined => {
  let sound = true;
  const text = bytes.toString('latin1').replace(CONTROL, (control) => {
    const letter = HIGH.charAt(control.charCodeAt(0) - 0x80);
    if (letter === ' ') sound = false;
    return letter;
  });
  return sound ? text : undefined;
};

/**
 * Tells the encoding from the first bytes: a byte order mark, else whether more of the lines that are not plain ASCII are
 * good UTF-8 than are not. One damaged line does not make windows-1252 of a UTF-8 file.
 */
export const sniffEncoding = (head: Buffer): EncodingSniff => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw new UnreadableEncodingError('UTF-16');
  if (isAscii(head)) return { encoding: undefined, bom: 0 };
  let good = 0;
  let bad = 0;
  for (let start = 0; start < head.length; ) {
    const end = head.indexOf(10, start);
    if (end < 0 && start > 0) break;
    const line = head.subarray(start, end < 0 ? head.length : end);
    if (!isAscii(line)) {
      if (isUtf8(line)) good += 1;
      else bad += 1;
    }
    if (end < 0) break;
    start = end + 1;
  }
  if (good + bad === 0) return { encoding: undefined, bom: 0 };
  return { encoding: bad > good ? 'windows-1252' : 'utf-8', bom: 0 };
};

/** Decodes one line; undefined where its bytes are none of the encoding's. */
export const decodeLine = (bytes: Buffer, encoding: Encoding): string | undefined => {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
  return decodeWindows1252(bytes);
};
