/** What a file is that is no text with rows, told by how it begins. */
export interface OtherKind {
  readonly en: string;
  readonly cy: string;
}

const MAGIC: readonly (readonly [readonly number[], OtherKind])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    {
      en: 'an Excel or OpenDocument workbook, or a ZIP file',
      cy: 'llyfr gwaith Excel neu OpenDocument, neu ffeil ZIP',
    },
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], { en: 'an old Excel workbook', cy: 'hen lyfr gwaith Excel' }],
  [[0x25, 0x50, 0x44, 0x46], { en: 'a PDF', cy: 'PDF' }],
  [[0x1f, 0x8b], { en: 'a gzip file', cy: 'ffeil gzip' }],
  [[0x89, 0x50, 0x4e, 0x47], { en: 'a picture', cy: 'llun' }],
  [[0xff, 0xd8, 0xff], { en: 'a picture', cy: 'llun' }],
  [[0x47, 0x49, 0x46, 0x38], { en: 'a picture', cy: 'llun' }],
];

const TEXTS: readonly (readonly [string, OtherKind])[] = [
  ['<!doctype html', { en: 'a web page', cy: 'tudalen we' }],
  ['<html', { en: 'a web page', cy: 'tudalen we' }],
  ['<?xml', { en: 'XML', cy: 'XML' }],
  ['{"', { en: 'JSON', cy: 'JSON' }],
  ['[{', { en: 'JSON', cy: 'JSON' }],
];

const LOOKED_AT = 512;

/** Tells what is plainly no CSV by its first bytes; undefined for anything that may be. */
export const tellOtherKind = (head: Uint8Array): OtherKind | undefined => {
  const known = MAGIC.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known[1];
  const text = new TextDecoder('windows-1252')
    .decode(head.subarray(0, LOOKED_AT))
    .replace(/^(?:ï»¿)?\s+/, '')
    .replace(/^ï»¿/, '')
    .toLowerCase();
  const dense = text.replace(/\s+/g, '');
  const told = TEXTS.find(([start]) => text.startsWith(start) || (start.length === 2 && dense.startsWith(start)));
  return told?.[1];
};
