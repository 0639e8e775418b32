import { expect, it } from 'vitest';
import { type ContentKind, tellContent } from './tell-content.js';

const zip = (...names: readonly string[]): string =>
  names.map((name) => `PK\x03\x04${'\0'.repeat(26)}${name}…`).join('');

const CASES: readonly (readonly [string, ContentKind, string | readonly number[]])[] = [
  ['nothing', 'empty', ''],
  ['CSV', 'text', 'Name,Postcode\r\nTŷ Mawr,ZZ1 1AA\r\n'],
  ['CSV in windows-1252', 'text', [0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xa3, 0x35, 0x0a]],
  ['CSV in UTF-16 without a mark', 'text', [0x4e, 0, 0x61, 0, 0x6d, 0, 0x65, 0, 0x0a, 0, 0x35, 0]],
  ['one stray NUL in a long text', 'text', `${'Name,Postcode\n'.repeat(20)}\0`],
  ['YAML', 'text', 'publiccodeYmlVersion: "0.7"\n'],
  ['JSON after a mark and spaces', 'json', '\uFEFF \n{ "id": 1 }'],
  ['a list of JSON', 'json', '[ { "id": 1 } ]'],
  ['a heading in square brackets', 'text', '[Table 1]\nName\n'],
  ['an Excel workbook', 'excel', zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ['an Excel workbook whose parts begin elsewhere', 'excel', zip('xl/_rels/workbook.xml.rels')],
  ['an OpenDocument sheet', 'opendocument', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  ['any other ZIP', 'zip', zip('brownfield.csv')],
  ['an empty ZIP', 'zip', 'PK\x05\x06\0\0'],
  ['an old Office file', 'old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ['gzip', 'gzip', [0x1f, 0x8b, 8]],
  ['a PDF', 'pdf', '%PDF-1.7\n'],
  ['PNG', 'picture', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
  ['JPEG', 'picture', [0xff, 0xd8, 0xff, 0xe0]],
  ['GIF', 'picture', 'GIF89a'],
  ['a web page', 'web-page', '\n<!DOCTYPE html><title>Sign in</title>'],
  ['XML', 'xml', '<?xml version="1.0"?><a/>'],
  ['control characters', 'binary', [1, 2, 3, 0x41, 0x42, 0x43, 0x44]],
];

it.each(CASES)('%s is %s', (_name, kind, content) => {
  expect(tellContent(typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content))).toBe(
    kind,
  );
});
