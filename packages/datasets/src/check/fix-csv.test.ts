import { describe, expect, it } from 'vitest';
import { bytesOf, collectFix, inPieces, textOf } from '../../test/bytes.js';
import { standardOf } from '../../test/standard.js';
import { checkCsv, type FixOptions, fixCsv, UnfixableError } from '../index.js';

const PONDS = standardOf([
  { name: 'Ref', type: 'text', typos: ['Rfe'] },
  { name: 'Dug', type: 'date', emptyWords: ['unknown'] },
  { name: 'Cost', type: 'money' },
  { name: 'Open', type: 'boolean', true: 'Yes', false: 'No' },
  { name: 'Keeper', type: 'postcode', isPersonal: true },
]);

const fix = (file: string | Uint8Array, options: FixOptions = {}) =>
  collectFix(fixCsv(typeof file === 'string' ? bytesOf(file) : file, PONDS, options));

const H = 'Ref,Dug,Cost,Open,Keeper';

/** What is wrong, the file before and after, and the codes of what was changed. */
const CASES: readonly (readonly [string, string | Uint8Array, string, Readonly<Record<string, number>>])[] = [
  ['nothing', `${H}\r\nA,2024-03-01,5,Yes,SW1A 1AA\r\n`, `${H}\r\nA,2024-03-01,5,Yes,SW1A 1AA\r\n`, {}],
  [
    'nothing, written oddly',
    `"Ref",Dug,Cost,"Open",Keeper\n"A, ""b""\nc",,"5",Yes,`,
    `"Ref",Dug,Cost,"Open",Keeper\n"A, ""b""\nc",,"5",Yes,`,
    {},
  ],
  [
    'dates',
    `${H}\nA,24/03/2024,,,\n"B,b",1 Mar 2024,,,\n`,
    `${H}\nA,2024-03-24,,,\n"B,b",2024-03-01,,,\n`,
    { 'date-format': 2 },
  ],
  ['money', `${H}\nA,,"£1,234.50",,\n`, `${H}\nA,,"1234.50",,\n`, { 'money-format': 1 }],
  ['booleans', `${H}\nA,,,y,\n`, `${H}\nA,,,Yes,\n`, { 'boolean-format': 1 }],
  ['postcodes', `${H}\nA,,,,sw1a1aa\n`, `${H}\nA,,,,SW1A 1AA\n`, { 'postcode-format': 1 }],
  ['words for nothing', `${H}\nA,Unknown,,,\n`, `${H}\nA,,,,\n`, { 'value-empty-word': 1 }],
  ['blanks', `${H}\n A ,, 5 ,,\n`, `${H}\nA,,5,,\n`, { 'value-spaces': 2 }],
  ['blanks around what is wrong', `${H}\n,,\u00a0£5 ,,\n`, `${H}\n,,5,,\n`, { 'money-format': 1, 'value-spaces': 1 }],
  [
    'headers',
    `RFE,Dug, cost,Open,Keeper, Mine \nA,,,,,\n`,
    `Ref,Dug,Cost,Open,Keeper, Mine \nA,,,,,\n`,
    { 'header-format': 2 },
  ],
  ['rows above the header', `Our ponds\n\n${H}\nA,,,,\n`, `${H}\nA,,,,\n`, { 'title-row': 1, 'row-empty': 1 }],
  ['empty rows', `${H}\nA,,,,\n,,,,\n\nB,,,,\n\n`, `${H}\nA,,,,\nB,,,,\n`, { 'row-empty': 2 }],
  [
    'a row of nothing but a word for it',
    `${H}\n,unknown,,,\nB,,,,\n`,
    `${H}\nB,,,,\n`,
    { 'value-empty-word': 1, 'row-empty': 1 },
  ],
  ['empty cells at the end', `${H}\nA,,,,,, \n`, `${H}\nA,,,,\n`, { 'row-trailing-cells': 1 }],
  ['marks that are not doubled', `${H}\nthe "old" pond,,,,\n`, `${H}\n"the ""old"" pond",,,,\n`, { 'quote-stray': 1 }],
  ['NUL bytes', `${H}\nA\0b,,,,\n`, `${H}\nAb,,,,\n`, { 'nul-byte': 1 }],
  ['semicolons', `Ref;Dug;Cost;Open;Keeper\nA,b;;5;;\n`, `${H}\n"A,b",,5,,\n`, { 'delimiter-not-comma': 1 }],
  ['line ends of two kinds', `${H}\r\nA,,,,\nB,,,,\r\n`, `${H}\r\nA,,,,\r\nB,,,,\r\n`, { 'lines-mixed': 1 }],
  ['carriage returns alone', `${H}\rA,,,,\r`, `${H}\nA,,,,\n`, { 'lines-cr': 1 }],
  [
    'windows-1252',
    bytesOf(`${H}\nPwll – £,,,,\n`, 'windows-1252'),
    `${H}\nPwll – £,,,,\n`,
    { 'encoding-windows-1252': 1 },
  ],
  ['UTF-16', bytesOf(`\uFEFF${H}\r\nŵ😀,,,,\r\n`, 'utf-16be'), `${H}\r\nŵ😀,,,,\r\n`, { 'encoding-utf-16': 1 }],
  ['a byte order mark, which stays', `\uFEFF${H}\nA,,£5,,\n`, `\uFEFF${H}\nA,,5,,\n`, { 'money-format': 1 }],
  [
    'what nobody can be sure of',
    `${H}\nA,2024-02-30,x,maybe,SW1A\nB\nC,,,,,too many\n`,
    `${H}\nA,2024-02-30,x,maybe,SW1A\nB\nC,,,,,too many\n`,
    {},
  ],
];

describe.each(CASES)('%s', (_, before, after, counts) => {
  it('is put right, and nothing else', async () => {
    const { bytes, changeCounts, changed, changes } = await fix(before);
    expect(textOf(bytes)).toBe(after);
    expect(changeCounts).toEqual(counts);
    expect(changes).toHaveLength(changed);
  });

  it('has nothing left to be put right, and none of those faults', async () => {
    const { bytes } = await fix(before);
    const again = await fix(bytes);
    expect([textOf(again.bytes), again.changed]).toEqual([after, 0]);
    const { counts: left } = await checkCsv(bytes, PONDS);
    expect(Object.keys(left.byCode).filter((code) => code in counts)).toEqual([]);
  });

  it('comes out the same however it comes in, with the report of a check', async () => {
    const whole = typeof before === 'string' ? bytesOf(before) : before;
    const { output, result } = fixCsv(inPieces(whole, 1), PONDS);
    const { bytes, ...rest } = await collectFix({ output, result });
    expect(textOf(bytes)).toBe(after);
    expect(rest.report).toEqual(await checkCsv(whole, PONDS));
  });
});

it('lists what was changed, with where it was, and never what is personal', async () => {
  const { changes } = await fix(`${H}\nA,24/03/2024,,,sw1a1aa\n`);
  expect(changes).toEqual([
    { code: 'date-format', row: 2, column: 'Dug', letter: 'B', byteOffset: 27, from: '24/03/2024', to: '2024-03-24' },
    { code: 'postcode-format', row: 2, column: 'Keeper', letter: 'E', byteOffset: 40 },
  ]);
});

it('lists so many changes and counts all', async () => {
  const { changes, changed, truncated } = await fix(`${H}\n${'A,,£5,,\n'.repeat(10)}`, { maxChanges: 3 });
  expect([changes.length, changed, truncated]).toEqual([3, 10, true]);
});

it.each([
  [
    'a quotation mark that never closes',
    `${H}\nA,,,,\n"B,,,,\nC,,,,\n`,
    'Row 3 has a quotation mark in column A that opens and is never closed: close it, or double it where it belongs to the text, then fix the file.',
  ],
  [
    'two encodings',
    Uint8Array.from([...bytesOf(`${H}\nŵ,,,,\n`), 0xa3, ...bytesOf(',,,,\n')]),
    'Row 3 shows that the file is in two encodings, so which characters are meant is not certain: correct the rows that the report names, or save the file as CSV UTF-8, then fix it.',
  ],
  [
    'dates that may have their month first',
    `${H}\nA,03/04/2024,,,\nB,25/04/2024,,,\nC,04/25/2024,,,\n`,
    'Row 4 has a date in ‘Dug’ with its month before its day, and dates above it (1, the first in row 2) could be read both ways: write every date of that column as the standard does, then fix the file.',
  ],
  [
    'dates that may have their month first, below one that has',
    `${H}\nA,03/31/2026,,,\nB,01/01/2026,,,\nC,04/03/2026,,,\n`,
    'Row 4 has a date in ‘Dug’ that could be read both ways, and the date in row 2 has its month before its day: write every date of that column as the standard does, then fix the file.',
  ],
  [
    'a row that is too large',
    `${H}\n${'x'.repeat(3000)},,,,\n`,
    'Row 2 is larger than 1024 bytes: allow larger rows, or correct it first.',
  ],
  [
    'a row that is too wide',
    `${H}\n${'x,'.repeat(5000)}\n`,
    'Row 2 has more than 4096 cells: correct it first, then fix the file.',
  ],
  [
    'no header of the standard',
    'one,two\n1,2\n',
    'Row 1 has no header of the standard: check that this is the right file and the right standard.',
  ],
  ['a PDF', '%PDF-1.7', 'Row 1 shows that the file is no CSV: it looks like a PDF. Save it as CSV UTF-8 first.'],
])('refuses %s', async (_, file, message) => {
  const source = typeof file === 'string' ? bytesOf(file) : file;
  const options = message.includes('1024') ? { maxRowBytes: 1024 } : { maxRowBytes: 1_000_000 };
  const { output, result } = fixCsv(source, PONDS, options);
  const read = async () => {
    for await (const _piece of output);
  };
  await expect(read()).rejects.toThrow(message);
  await expect(result).rejects.toThrow(UnfixableError);
});

it.each([
  ['above', `${H}\nA,03/04/2024,,,\nB,04/25/2024,,,\n`, [3, 2]],
  ['below', `${H}\nA,03/31/2026,,,\nB,04/03/2026,,,\n`, [3, 2]],
  ['nowhere', `${H}\nA,,,,\n"B,,,,\n`, [3, 3]],
])('says from which row on to correct: %s', async (_, file, rows) => {
  const { output, result } = fixCsv(bytesOf(file), PONDS);
  const read = async () => {
    for await (const _piece of output);
  };
  await expect(read()).rejects.toBeInstanceOf(UnfixableError);
  const error = await result.catch((thrown: unknown) => thrown);
  expect(error instanceof UnfixableError ? [error.row, error.firstRow] : error).toEqual(rows);
});

it('copies dates with their month first where none could be read both ways, and reports them', async () => {
  const file = `${H}\nA,03/31/2026,,,\nB,24/03/2026,,,\n`;
  const { bytes, report } = await fix(file);
  expect(textOf(bytes)).toBe(file.replace('24/03/2026', '2026-03-24'));
  expect(report.counts.byCode).toEqual({ 'date-month-first': 1, 'date-format': 1 });
});

it('is not finished where its copy is not read to its end', async () => {
  const { output, result } = fixCsv(bytesOf(`${H}\n${'A,,£5,,\n'.repeat(20_000)}`), PONDS);
  for await (const _piece of output) break;
  await expect(result).rejects.toThrow('not read to its end');
});
