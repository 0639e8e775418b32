import type { FixedCsv, FixReport } from '../src/index.js';

export type TestEncoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '’': 0x92, Ÿ: 0x9f };

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

/** Text as bytes of an encoding. Begin UTF-16 with U+FEFF for its mark. */
export const bytesOf = (text: string, encoding: TestEncoding = 'utf-8'): Uint8Array => {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding === 'utf-16le');
  if (encoding === 'windows-1252') return Uint8Array.from(text, (char) => WINDOWS[char] ?? char.charCodeAt(0));
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
};

/** Bytes cut into pieces of a size. */
export function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** The clean copy of a fix, whole, with what was changed. */
export const collectFix = async ({ output, result }: FixedCsv): Promise<FixReport & { readonly bytes: Uint8Array }> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of output) pieces.push(piece);
  const bytes = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return { ...(await result), bytes };
};

/** The text of UTF-8, any mark at its beginning included. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
