import { isAscii, isUtf8 } from 'node:buffer';

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
export class UnreadableEncodingError extends Error {
  constructor(found: string) {
    super(`The file is in ${found}. Save it as UTF-8 ("CSV UTF-8" in a spreadsheet) and import it again.`);
    this.name = 'UnreadableEncodingError';
  }
}

const windows1252 = new TextDecoder('windows-1252');
/** The five bytes that windows-1252 leaves unassigned, as the decoder hands them on. */
const UNASSIGNED = /[\u0081\u008d\u008f\u0090\u009d]/;

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
  const text = windows1252.decode(bytes);
  return UNASSIGNED.test(text) ? undefined : text;
};
