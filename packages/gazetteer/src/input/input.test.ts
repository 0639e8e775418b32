import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, sniffEncoding, UnreadableEncodingError } from './encoding.js';
import { detectDelimiter, splitFields } from './fields.js';
import { LineReader, type LineReaderOptions } from './lines.js';
import { type Row, RowReader, type RowRules } from './rows.js';

const linesOf = (chunks: readonly Buffer[], options?: LineReaderOptions) => {
  const reader = new LineReader(options);
  const lines = chunks.flatMap((chunk) => reader.push(chunk));
  return { lines: [...lines, ...reader.end()], reader };
};
const linesOfText = (text: string, options?: LineReaderOptions) => linesOf([Buffer.from(text)], options).lines;
const rowsOf = (text: string, rules: Partial<RowRules> = {}): Row[] => {
  const reader = new RowReader({ delimiter: ',', ...rules });
  return [...reader.push(linesOfText(text)), ...reader.end()];
};

describe('sniffEncoding', () => {
  it.each([
    ['plain ASCII', Buffer.from('abc\ndef'), { encoding: undefined, bom: 0 }],
    ['UTF-8', Buffer.from('Tŷ\n'), { encoding: 'utf-8', bom: 0 }],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffabc'), { encoding: 'utf-8', bom: 3 }],
    ['windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 10, 0x93, 10]), { encoding: 'windows-1252', bom: 0 }],
    [
      'UTF-8 with one damaged line',
      Buffer.concat([Buffer.from('Tŷ\nMôr\n'), Buffer.from([0xff, 10])]),
      { encoding: 'utf-8', bom: 0 },
    ],
  ] as const)('tells %s', (_, bytes, sniffed) => {
    expect(sniffEncoding(bytes)).toEqual(sniffed);
  });
  it.each([
    [0xff, 0xfe],
    [0xfe, 0xff],
  ])('refuses UTF-16 (%i %i)', (first, second) => {
    expect(() => sniffEncoding(Buffer.from([first, second, 0, 65]))).toThrow(UnreadableEncodingError);
  });
  it('decodes windows-1252 and refuses its unassigned bytes', () => {
    expect(decodeLine(Buffer.from([0x93, 0xe9, 0x94]), 'windows-1252')).toBe('“é”');
    expect(decodeLine(Buffer.from([0x81]), 'windows-1252')).toBeUndefined();
    expect(decodeLine(Buffer.from([0xe9]), 'utf-8')).toBeUndefined();
  });
});

describe('LineReader', () => {
  it('counts lines and bytes, with either line ending and without a last one', () => {
    expect(
      linesOfText('a\r\nbc\n\nd').map(({ text, number, offset, terminated }) => [text, number, offset, terminated]),
    ).toEqual([
      ['a', 1, 0, true],
      ['bc', 2, 3, true],
      ['', 3, 6, true],
      ['d', 4, 7, false],
    ]);
  });
  it('skips the byte order mark and counts its bytes', () => {
    expect(linesOfText('\ufeffa\nb')).toMatchObject([
      { text: 'a', offset: 3 },
      { text: 'b', offset: 5 },
    ]);
  });
  it('reports NUL bytes, bad bytes and over-long lines at their lines', () => {
    const bytes = Buffer.concat([
      Buffer.from('Tŷ\n\0x\n'),
      Buffer.from([0xff, 10]),
      Buffer.from(`${'y'.repeat(500)}\nend\n`),
    ]);
    const { lines } = linesOf([bytes], { maxLineBytes: 100 });
    expect(lines.map(({ number, fault }) => [number, fault])).toEqual([
      [1, undefined],
      [2, 'nul-byte'],
      [3, 'bad-encoding'],
      [4, 'line-too-long'],
      [5, undefined],
    ]);
  });
  it('settles the encoding at the first line that is not ASCII, however late', () => {
    const late = linesOf([Buffer.from('a\n'.repeat(200_000)), Buffer.from([0xe9, 10])]);
    expect(late.lines.at(-1)).toMatchObject({ text: 'é', number: 200_001 });
    expect(late.reader.encoding).toBe('windows-1252');
  });
  it('reads the same however the bytes are cut into chunks', () => {
    const text = `\ufeffTŷ,1\r\n"a\nb",2\n\n${'z'.repeat(300)}\nlast`;
    const bytes = Buffer.from(text);
    const whole = linesOf([bytes], { maxLineBytes: 200 }).lines;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 20 }), (cuts) => {
        const points = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = points.slice(1).map((end, index) => bytes.subarray(points[index] ?? 0, end));
        const read = linesOf(
          chunks.filter((chunk) => chunk.length > 0),
          { maxLineBytes: 200 },
        ).lines;
        expect(read.map(({ number, offset, fault, terminated }) => ({ number, offset, fault, terminated }))).toEqual(
          whole.map(({ number, offset, fault, terminated }) => ({ number, offset, fault, terminated })),
        );
        expect(read.filter((line) => !line.fault)).toEqual(whole.filter((line) => !line.fault));
      }),
      { seed: 21, numRuns: 500 },
    );
  });
  it('holds no more than a chunk and a line of a file without line breaks', () => {
    const reader = new LineReader();
    const chunk = Buffer.alloc(1 << 20, 'x');
    for (let n = 0; n < 64; n += 1) expect(reader.push(chunk)).toEqual([]);
    expect(reader.end()).toMatchObject([{ fault: 'line-too-long', number: 1, offset: 0 }]);
  });
});

describe('splitFields', () => {
  it.each([
    ['a,b,', ['a', 'b', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b""",', ['a "b"', '']],
    ['""', ['']],
    ['THE "OLD" MILL,1', ['THE "OLD" MILL', '1']],
    ['"a" ,b', ['a', 'b']],
    ['', ['']],
  ])('%s', (text, fields) => {
    expect(splitFields(text, ',')).toEqual({ fields });
  });
  it('tells an open quotation mark from an unclosed and a stray one', () => {
    expect(splitFields('1,"abc', ',')).toMatchObject({ fault: 'open-quote', at: 2 });
    expect(splitFields('1,"abc,"d",2', ',')).toMatchObject({ fault: 'unclosed-quote', at: 2 });
    expect(splitFields('1,"a"b",c', ',')).toMatchObject({ fault: 'stray-quote' });
  });
  it('gives back whatever was quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.constantFrom(',', '\t', ';'), (fields, delimiter) => {
        const text = fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter);
        expect(splitFields(text, delimiter)).toEqual({ fields });
      }),
      { seed: 22, numRuns: 2000 },
    );
  });
  it.each([
    ['a,b,c', ','],
    ['a\tb', '\t'],
    ['a;b;c,d', ';'],
    ['"a;b";"c"', ';'],
    ['abc', ','],
  ])('detects the delimiter of %j', (line, delimiter) => {
    expect(detectDelimiter(line)).toBe(delimiter);
  });
});

describe('RowReader', () => {
  it('lets a quoted field run over lines', () => {
    expect(rowsOf('1,"a\nb",2\n3,4,5\n')).toMatchObject([
      { fields: ['1', 'a\nb', '2'], line: 1 },
      { fields: ['3', '4', '5'], line: 3 },
    ]);
  });
  it('reports an unclosed quotation mark where it opened, and reads the rows after it', () => {
    const rows = rowsOf(`1,"a\n${Array.from({ length: 68 }, (_, n) => `row,${n}\n`).join('')}`);
    expect(rows[0]).toMatchObject({ fault: 'unclosed-quote', line: 1 });
    expect(rows).toHaveLength(69);
    expect(rows.at(-1)).toMatchObject({ fields: ['row', '67'], line: 69 });
  });
  it('does not let a later quotation mark close it', () => {
    const rows = rowsOf('1,"a\n2,"b"\n3,c\n');
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'unclosed-quote'],
      [2, undefined],
      [3, undefined],
    ]);
  });
  it('gives a quotation mark up where a line starts a record', () => {
    const rows = rowsOf('21,"I,1\n24,x,y"\n', { startsRecord: (line) => /^\d\d,/.test(line) });
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'unclosed-quote'],
      [2, undefined],
    ]);
  });
  it('gives it up where the row that it makes cannot be one', () => {
    const rows = rowsOf('a,"b\nc,d\ne,f"\ng,h\n', {
      plausible: (fields) => fields.length === 2 && !(fields[1] ?? '').includes('d'),
    });
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'unclosed-quote'],
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ]);
  });
  it('passes empty lines over', () => {
    expect(rowsOf('\n\na,b\n\n')).toHaveLength(1);
  });
  it('takes many unclosed quotation marks in reasonable time', () => {
    const rows = rowsOf('"a,b\n'.repeat(20_000), { startsRecord: () => false });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ fault }) => fault !== undefined)).toBe(true);
  });
  it('never throws and never loses a line, whatever it is given', () => {
    const unit = fc.constantFrom('"', ',', '\n', 'a', '1', '\r', '\0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        const rows = rowsOf(text);
        const filled = text.split('\n').filter((line) => line.replace(/\r$/, '') !== '').length;
        const lines = rows.reduce((sum, row) => sum + row.text.split('\n').filter((line) => line !== '').length, 0);
        expect(lines).toBe(filled);
      }),
      { seed: 23, numRuns: 3000 },
    );
  });
});
