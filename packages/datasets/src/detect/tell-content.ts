import { tellUtf16 } from '../csv/utf16.js';
import type { FaultMessage } from '../report/fault.js';

/** What a file holds, told by its first bytes. `text` is whatever no other is: CSV and YAML among it. */
export type ContentKind =
  | 'empty'
  | 'excel'
  | 'opendocument'
  | 'zip'
  | 'old-office'
  | 'gzip'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'xml'
  | 'binary'
  | 'json'
  | 'text';

/** What people call each kind, to go into a sentence: “it looks like {a PDF}”. The Welsh is a draft. */
export const CONTENT_NAMES: Readonly<Record<ContentKind, FaultMessage>> = {
  empty: { en: 'an empty file', cy: 'ffeil wag' },
  excel: { en: 'an Excel workbook', cy: 'llyfr gwaith Excel' },
  opendocument: { en: 'an OpenDocument file', cy: 'ffeil OpenDocument' },
  zip: { en: 'a ZIP file', cy: 'ffeil ZIP' },
  'old-office': { en: 'an old Excel workbook', cy: 'hen lyfr gwaith Excel' },
  gzip: { en: 'a gzip file', cy: 'ffeil gzip' },
  pdf: { en: 'a PDF', cy: 'PDF' },
  picture: { en: 'a picture', cy: 'llun' },
  'web-page': { en: 'a web page', cy: 'tudalen we' },
  xml: { en: 'XML', cy: 'XML' },
  binary: { en: 'no text at all', cy: 'rhywbeth nad yw’n destun' },
  json: { en: 'JSON', cy: 'JSON' },
  text: { en: 'text', cy: 'testun' },
};

const MAGIC: readonly (readonly [string, ContentKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0', 'old-office'],
  ['%PDF', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];

const STARTS: readonly (readonly [string, ContentKind])[] = [
  ['<!doctypehtml', 'web-page'],
  ['<html', 'web-page'],
  ['<?xml', 'xml'],
  ['{"', 'json'],
  ['{}', 'json'],
  ['[{', 'json'],
  ['[]', 'json'],
];

/** Where a ZIP file says what it is: the name of its first file, or those of a workbook's parts. */
const zipKind = (bytes: string): ContentKind => {
  if (bytes.startsWith('mimetypeapplication/vnd.oasis', 30)) return 'opendocument';
  return /xl\/(?:workbook|worksheets|_rels|styles|theme|sharedStrings)/.test(bytes) ? 'excel' : 'zip';
};

const LOOKED_AT = 4096;
/** No text has more than so many control characters in a thousand, tabs and ends of lines apart. */
const MOST_CONTROLS = 20;

const isBinary = (bytes: string): boolean => {
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13)) controls++;
  }
  return controls * 1000 > bytes.length * MOST_CONTROLS;
};

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/**
 * Tells what a file holds by its first bytes, so that what is no dataset can be refused in words that help.
 *
 * @param head the first bytes; 4096 are enough, but a workbook is told from any other ZIP file by up to `DETECTION_BYTES`
 */
export const tellContent = (head: Uint8Array): ContentKind => {
  if (head.length === 0) return 'empty';
  const bytes = latin1(head.subarray(0, LOOKED_AT));
  const magic = MAGIC.find(([start]) => bytes.startsWith(start))?.[1];
  if (magic === 'zip') return zipKind(latin1(head));
  if (magic) return magic;
  if (tellUtf16(head)) return 'text';
  const dense = bytes.slice(0, 512).replace(/^ï»¿/, '').replace(/\s+/g, '').toLowerCase();
  const told = STARTS.find(([start]) => dense.startsWith(start))?.[1];
  return told ?? (isBinary(bytes) ? 'binary' : 'text');
};
