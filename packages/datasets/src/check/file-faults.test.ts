import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/bytes.js';
import { faultLine } from '../../test/fault-line.js';
import { standardOf, type TestField } from '../../test/standard.js';
import { checkCsv } from '../index.js';

const REF: TestField = { name: 'Ref', type: 'text' };
const NAME: TestField = { name: 'SiteName', type: 'text', aliases: ['Title of site'], typos: ['SietName'] };

interface Case {
  readonly what: string;
  readonly file: string | Uint8Array;
  readonly fields?: readonly TestField[];
  readonly faults: readonly string[];
}

const FILES: readonly Case[] = [
  { what: 'nothing at all', file: '', faults: ['file-empty error @0'] },
  {
    what: 'empty lines only',
    file: '\n\r\n',
    faults: ['file-empty error @0', 'lines-mixed notice', 'row-empty notice 1 @0'],
  },
  { what: 'a header only', file: 'Ref,SiteName\n', faults: ['file-no-rows error'] },
  { what: 'a PDF', file: '%PDF-1.7\n', faults: ['file-not-text error @0'] },
  {
    what: 'windows-1252',
    file: bytesOf('Ref,SiteName\nA,£5\nB,–\n', 'windows-1252'),
    faults: ['encoding-windows-1252 warning @15'],
  },
  {
    what: 'UTF-16, little end first',
    file: bytesOf('\uFEFFRef,SiteName\nA,ŵ\n', 'utf-16le'),
    faults: ['encoding-utf-16 warning @0'],
  },
  {
    what: 'UTF-16, big end first, no mark',
    file: bytesOf('Ref,SiteName\nA,b\n', 'utf-16be'),
    faults: ['encoding-utf-16 warning @0'],
  },
  {
    what: 'UTF-16 with half a character',
    file: bytesOf('\uFEFFRef,SiteName\nA,b\nB,\ud800x\n', 'utf-16le'),
    faults: ['encoding-invalid-bytes error 3 @40'],
  },
  {
    what: 'two encodings',
    file: Uint8Array.from([...bytesOf('Ref,SiteName\nŵ,b\nB,'), 0xa3, ...bytesOf('5\nC,d\n')]),
    faults: ['encoding-invalid-bytes error 3 @20'],
  },
  { what: 'a NUL byte', file: 'Ref,SiteName\nA,"b\0c"\n', faults: ['nul-byte error B2 @15'] },
  { what: 'semicolons', file: 'Ref;SiteName\nA;b,c\n', faults: ['delimiter-not-comma warning 1 @0'] },
  { what: 'tabs', file: 'Ref\tSiteName\nA\tb\n', faults: ['delimiter-not-comma warning 1 @0'] },
  { what: 'bars', file: 'Ref|SiteName\nA|b\n', faults: ['delimiter-not-comma warning 1 @0'] },
  { what: 'two kinds of line end', file: 'Ref,SiteName\r\nA,b\nB,c\r\n', faults: ['lines-mixed notice'] },
  { what: 'carriage returns alone', file: 'Ref,SiteName\rA,b\rB,c\r', faults: ['lines-cr notice'] },
  {
    what: 'rows above the header',
    file: 'Our ponds,2026\n\nRef,SiteName\nA,b\n',
    faults: ['title-row warning 1 @0 "Our ponds 2026"', 'row-empty notice 2 @15'],
  },
  { what: 'a byte order mark', file: bytesOf('Ref,SiteName\nA,ŵ\n', 'utf-8 with mark'), faults: [] },
];

const ROWS: readonly Case[] = [
  {
    what: 'a quotation mark that never closes, at the row where it opens',
    file: 'Ref,SiteName\nA,b\nB,"c\nC,d\nD,e\n',
    faults: ['quote-unclosed error B3 @19'],
  },
  {
    what: 'one that meets the mark of a later row',
    file: 'Ref,SiteName\nA,"b\nB,c\nC,"d"\n',
    faults: ['quote-unclosed error B2 @15'],
  },
  {
    what: 'one that swallows rows as far as the next mark that could close it',
    file: 'Ref,SiteName\nA,"b\nB,c\nC,d",e\nD,f\n',
    faults: ['quote-unclosed error B2 @15', 'quote-stray warning B4 @24', 'row-long error 4 @22'],
  },
  { what: 'a line end and doubled marks in a cell', file: 'Ref,SiteName\nA,"b\r\n""c"", d"\nB,e\n', faults: [] },
  {
    what: 'marks that are not doubled',
    file: 'Ref,SiteName\nA,the "old" pond\nB,"the "new" pond"\n',
    faults: ['quote-stray warning B2 @15', 'quote-stray warning B3 @32'],
  },
  {
    what: 'a mark in the header',
    file: 'Ref,Site"Name\nA,b\n',
    faults: ['quote-stray warning B1 @4', 'header-format warning B1 @4 "Site\\"Name" → "SiteName"'],
  },
  { what: 'too few cells', file: 'Ref,SiteName\nA\n', faults: ['row-short error 2 @13'] },
  { what: 'too many', file: 'Ref,SiteName\nA,b,c\n', faults: ['row-long error 2 @13'] },
  { what: 'empty ones at the end', file: 'Ref,SiteName\nA,b,, ,\n', faults: ['row-trailing-cells notice 2 @13'] },
  { what: 'one empty row', file: 'Ref,SiteName\nA,b\n\nB,c\n', faults: ['row-empty notice 3 @17'] },
  {
    what: 'some of them, with commas and blanks',
    file: 'Ref,SiteName\nA,b\n,\n\n" ",\nB,c\n',
    faults: ['row-empty notice 3 @17'],
  },
  {
    what: 'more cells than are kept',
    file: `Ref,SiteName\n${','.repeat(4200)}\n`,
    faults: ['row-too-wide error 2 @13'],
  },
];

const HEADERS: readonly Case[] = [
  { what: 'none of the standard', file: 'one,two\nA,b\n', faults: ['header-not-found error 1 @0'] },
  {
    what: 'one missing that must be there',
    fields: [REF, { ...NAME, column: 'required' }],
    file: 'Ref\nA\n',
    faults: ['header-missing error 1 @0'],
  },
  {
    what: 'one missing whose cells must be filled',
    fields: [REF, { ...NAME, required: true }],
    file: 'Ref\nA\n',
    faults: ['header-missing error 1 @0'],
  },
  {
    what: 'one missing that should be there',
    fields: [REF, { ...NAME, column: 'recommended' }],
    file: 'Ref\nA\n',
    faults: ['header-recommended warning 1 @0'],
  },
  { what: 'the same twice', file: 'Ref,SiteName,ref\nA,b,c\n', faults: ['header-duplicate error C1 @13 "ref"'] },
  {
    what: 'one that nobody knows, and one that is nearly known',
    fields: [REF, { name: 'Hectares', type: 'text' }],
    file: 'Ref,Hectars,Zebra\nA,b,c\n',
    faults: ['header-unknown notice B1 @4 "Hectars" ? "Hectares"', 'header-unknown notice C1 @12 "Zebra"'],
  },
  { what: 'an empty one', file: 'Ref,,SiteName\nA,,c\n', faults: ['header-empty warning B1 @4 ""'] },
  {
    what: 'other case, blanks and hyphens',
    file: 'REF,"site-name "\nA,b\n',
    faults: ['header-format warning A1 @0 "REF" → "Ref"', 'header-format warning B1 @4 "site-name " → "SiteName"'],
  },
  { what: 'blanks around it', file: ' Ref ,SiteName\nA,b\n', faults: ['header-format warning A1 @0 " Ref " → "Ref"'] },
  {
    what: 'an earlier name',
    file: 'Ref,TITLE OF SITE\nA,b\n',
    faults: ['header-format warning B1 @4 "TITLE OF SITE" → "SiteName"'],
  },
  {
    what: 'a listed misspelling',
    file: 'Ref,SietName\nA,b\n',
    faults: ['header-format warning B1 @4 "SietName" → "SiteName"'],
  },
  {
    what: 'a misspelling beside the right one: the right one is taken',
    file: 'SietName,SiteName,Ref\nA,b,c\n',
    faults: ['header-duplicate error A1 @0 "SietName"'],
  },
];

describe.each([
  ['the file', FILES],
  ['rows', ROWS],
  ['headers', HEADERS],
])('faults of %s', (_, cases) => {
  it.each(cases)('$what', async ({ file, fields = [REF, NAME], faults }) => {
    const bytes = typeof file === 'string' ? bytesOf(file) : file;
    const report = await checkCsv(bytes, standardOf(fields));
    expect(report.faults.map(faultLine)).toEqual(faults);
    expect(report.passes).toBe(!faults.some((fault) => fault.includes(' error')));
  });
});

it.each([
  ['"Ref","SiteName"\nA,b', ',', 'LF', 1, 'ascii', false],
  ['Ref;SiteName\r\nA;ŵ\r\n', ';', 'CRLF', 1, 'utf-8', false],
  ['\uFEFFRef\tSiteName\rA\tŵ\r', '\t', 'CR', 1, 'utf-8', true],
  ['Ponds\n\nRef|SiteName\r\nA|b\n', '|', 'mixed', 3, 'ascii', false],
] as const)('%j: tells how it is written', async (file, delimiter, lineEnding, headerRow, name, byteOrderMark) => {
  const { dialect, encoding } = await checkCsv(bytesOf(file), standardOf([REF, NAME]));
  expect(dialect).toEqual({ delimiter, lineEnding, headerRow });
  expect(encoding).toEqual({ name, byteOrderMark });
});

it('takes the delimiter that it is told', async () => {
  const { dialect, missingFields } = await checkCsv(bytesOf('Ref;SiteName\nA;b\n'), standardOf([REF, NAME]), {
    delimiter: ',',
  });
  expect([dialect?.delimiter, missingFields]).toEqual([',', ['Ref', 'SiteName']]);
});

it('describes the columns of the file, and names the fields that it has not', async () => {
  const standard = standardOf([REF, NAME, { name: 'Area', type: 'number' }, { name: 'Owner', type: 'text' }]);
  const { columns, missingFields, counts } = await checkCsv(bytesOf('ref,Areas,Area\nA,1,x\n,2,3\n'), standard);
  expect(columns).toEqual([
    { index: 0, letter: 'A', header: 'ref', match: 'normalised', field: 'Ref', filled: 1, faults: 1 },
    { index: 1, letter: 'B', header: 'Areas', match: 'unknown', filled: 0, faults: 1 },
    { index: 2, letter: 'C', header: 'Area', match: 'exact', field: 'Area', filled: 2, faults: 1 },
  ]);
  expect(missingFields).toEqual(['SiteName', 'Owner']);
  expect(counts).toEqual({
    total: 3,
    bySeverity: { error: 1, warning: 1, notice: 1 },
    byCode: { 'header-format': 1, 'header-unknown': 1, 'number-invalid': 1 },
    byColumn: { ref: 1, Areas: 1, Area: 1 },
  });
});

it('has unknown columns as errors, or not at all, where the standard says so', async () => {
  const check = async (otherColumns: 'error' | 'ignore') =>
    (await checkCsv(bytesOf('Ref,Zebra\nA,b\n'), standardOf([REF], { otherColumns }))).faults.map(faultLine);
  expect(await check('error')).toEqual(['header-unknown error B1 @4 "Zebra"']);
  expect(await check('ignore')).toEqual([]);
});

it('goes on below a row that is larger than is held', async () => {
  const file = bytesOf(`Ref,SiteName\nA,${'x'.repeat(5000)}\nB,"c""\n`);
  const { faults, rows } = await checkCsv(file, standardOf([REF, NAME]), { maxRowBytes: 1024 });
  expect(faults.map(faultLine)).toEqual(['row-too-large error 2 @13', 'quote-unclosed error B3 @5018']);
  expect(rows).toBe(2);
});
