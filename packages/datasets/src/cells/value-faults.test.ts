import { expect, it } from 'vitest';
import { bytesOf } from '../../test/bytes.js';
import { faultLine } from '../../test/fault-line.js';
import { standardOf, type TestField } from '../../test/standard.js';
import { checkCsv } from '../index.js';

type Untitled = TestField extends infer Each ? (Each extends TestField ? Omit<Each, 'name'> : never) : never;
/** A value, and the fault that it has: nothing where it is right. */
type Values = readonly (readonly [string, string?])[];

const TYPES: readonly (readonly [string, Untitled, Values])[] = [
  [
    'text with a length',
    { type: 'text', minLength: 2, maxLength: 4 },
    [['ab'], ['ŵŵŵŵ'], ['a', 'text-too-short error'], ['😀bcde', 'text-too-long error']],
  ],
  [
    'text with a pattern',
    { type: 'text', pattern: '[A-Z]\\d+|X', patternMeans: 'a letter and digits' },
    [['A12'], ['X'], ['A1b', 'text-pattern error'], ['aX', 'text-pattern error']],
  ],
  [
    'a whole number',
    { type: 'integer', min: 0, max: 500 },
    [
      ['12'],
      ['007'],
      ['-1', 'number-too-small error'],
      ['501', 'number-too-large error'],
      ['"1,2"', 'integer-invalid error'],
      ['"1,000"', 'number-format error → "1000"'],
      ['12.0', 'number-format error → "12"'],
      ['12.5', 'integer-invalid error'],
      ['+3', 'number-format error → "3"'],
      ['1e3', 'integer-invalid error'],
      ['twelve', 'integer-invalid error'],
    ],
  ],
  [
    'a number with units',
    { type: 'number', min: 0.1, max: 2000, decimals: 2, units: ['ha', 'hectares'] },
    [
      ['1.25'],
      ['0.05', 'number-too-small error'],
      ['2000.01', 'number-too-large error'],
      ['1.255', 'number-decimals warning'],
      ['1.25ha', 'number-format error → "1.25"'],
      ['1.25 Hectares', 'number-format error → "1.25"'],
      ['.5', 'number-format error → "0.5"'],
      ['5.', 'number-format error → "5"'],
      ['"1 234,5"', 'number-invalid error'],
      ['1 234.5', 'number-format error → "1234.5"'],
      ['−3', 'number-format error → "-3"'],
      ['1.2.3', 'number-invalid error'],
      ['∞', 'number-invalid error'],
    ],
  ],
  [
    'money',
    { type: 'money' },
    [
      ['1234.50'],
      ['-0.05'],
      ['£5', 'money-format error → "5"'],
      ['"£1,234.50"', 'money-format error → "1234.50"'],
      ['(12.00)', 'money-format error → "-12.00"'],
      ['-£12', 'money-format error → "-12"'],
      ['12.00-', 'money-format error → "-12.00"'],
      ['GBP 12', 'money-format error → "12"'],
      ['--12', 'money-invalid error'],
      ['12.345', 'number-decimals warning'],
      ['$12', 'money-invalid error'],
      ['"12,34"', 'money-invalid error'],
    ],
  ],
  [
    'a date',
    { type: 'date', min: '2000-01-01', max: 'today' },
    [
      ['2026-11-28'],
      ['1999-12-31', 'date-too-early error'],
      ['2026-11-29', 'date-too-late error'],
      ['2023-02-29', 'date-invalid error'],
      ['24/03/2024', 'date-format error → "2024-03-24"'],
      ['03/04/2024', 'date-format error → "2024-04-03"'],
      ['1/4/2024', 'date-format error → "2024-04-01"'],
      ['24-03-2024', 'date-format error → "2024-03-24"'],
      ['24.03.2024', 'date-format error → "2024-03-24"'],
      ['24 Mar 2024', 'date-format error → "2024-03-24"'],
      ['1 september 2024', 'date-format error → "2024-09-01"'],
      ['1-Sept-2024', 'date-format error → "2024-09-01"'],
      ['2024/03/24', 'date-format error → "2024-03-24"'],
      ['2024-03-24 00:00:00', 'date-format error → "2024-03-24"'],
      ['24/03/2024 00:00', 'date-format error → "2024-03-24"'],
      ['24/03/2024 09:30', 'date-invalid error'],
      ['03/24/2024', 'date-month-first error ? "2024-03-24"'],
      ['24/03/24', 'date-short-year error ? "2024-03-24"'],
      ['24-Mar-26', 'date-short-year error ? "2026-03-24"'],
      ['30-Nov-17', 'date-short-year error ? "2017-11-30"'],
      ['30-Nov-98', 'date-short-year error'],
      ['31-Nov-17', 'date-invalid error'],
      ['0000-01-01', 'date-invalid error'],
      ['2024-3-4', 'date-invalid error'],
      ['soon', 'date-invalid error'],
    ],
  ],
  [
    'a date with formats',
    { type: 'date', formats: ['DD/MM/YYYY', 'YYYY'], reads: ['YYYY-MM-DD', 'DD/MM/YY'] },
    [
      ['24/03/2024'],
      ['2024'],
      ['2024-03-24', 'date-format error → "24/03/2024"'],
      ['24/03/24', 'date-format error → "24/03/2024"'],
      ['24 Mar 2024', 'date-invalid error'],
    ],
  ],
  [
    'a date with a time',
    { type: 'datetime', zone: 'required' },
    [
      ['2026-11-24T09:30:00Z'],
      ['2026-11-24T09:30+01:00'],
      ['2026-11-24 09:30:00.5Z'],
      ['2026-11-24T09:30:00', 'datetime-invalid error'],
      ['2026-11-24', 'datetime-invalid error'],
      ['2026-11-24T25:30Z', 'datetime-invalid error'],
      ['2026-02-30T09:30Z', 'datetime-invalid error'],
    ],
  ],
  [
    'a date that may have a time',
    { type: 'datetime', dateAlone: true },
    [['2026-11-24'], ['2026-11-24T09:30'], ['24/11/2026', 'datetime-invalid error']],
  ],
  [
    'yes or no',
    { type: 'boolean', true: 'Yes', false: 'No', falseVariants: ['never'] },
    [
      ['Yes'],
      ['yes', 'boolean-format warning → "Yes"'],
      ['TRUE', 'boolean-format warning → "Yes"'],
      ['0', 'boolean-format warning → "No"'],
      ['Never', 'boolean-format warning → "No"'],
      ['maybe', 'boolean-invalid error'],
    ],
  ],
  [
    'one of a list',
    {
      type: 'enum',
      values: [{ value: 'owned by a public authority' }, { value: 'mixed ownership', variants: ['shared'] }],
    },
    [
      ['mixed ownership'],
      ['Mixed-Ownership', 'enum-format warning → "mixed ownership"'],
      ['SHARED', 'enum-format warning → "mixed ownership"'],
      ['mixed ownershp', 'enum-invalid error ? "mixed ownership"'],
      ['other', 'enum-invalid error'],
    ],
  ],
  [
    'one of a list in any case',
    { type: 'enum', values: [{ value: 'Yes' }], anyCase: true },
    [['YES'], ['no', 'enum-invalid error']],
  ],
  [
    'a web address',
    { type: 'url' },
    [
      ['https://www.hartwold.example/a?b=c#d'],
      ['HTTP://hartwold.example:8080'],
      ['www.hartwold.example/a', 'url-format warning ? "https://www.hartwold.example/a"'],
      ['hartwold', 'url-invalid error'],
      ['https://hartwold', 'url-invalid error'],
      ['https://hartwold.example/a b', 'url-invalid error'],
      ['ftp://hartwold.example', 'url-invalid error'],
      ['https://hartwold.example:123456', 'url-invalid error'],
    ],
  ],
  [
    'a web address of one site',
    { type: 'url', startsWith: ['https://data.example/'] },
    [['https://data.example/1'], ['https://other.example/1', 'url-prefix error']],
  ],
  [
    'an email address',
    { type: 'email' },
    [
      ['clerk@council.gov.uk'],
      ['clerk', 'email-invalid error'],
      ['clerk@COUNCIL.gov.uk', 'identifier-format warning → "clerk@council.gov.uk"'],
    ],
  ],
  [
    'a postcode',
    { type: 'postcode' },
    [
      ['SW1A 1AA'],
      ['sw1a1aa', 'postcode-format warning → "SW1A 1AA"'],
      ['SW1A', 'postcode-invalid error'],
      ['ZZ1 1AA', 'postcode-invalid error'],
    ],
  ],
  [
    'a UPRN',
    { type: 'uprn' },
    [
      ['199356'],
      ['000000199356', 'uprn-format warning → "199356"'],
      ['1234567890123', 'uprn-invalid error'],
      ['UPRN', 'uprn-invalid error'],
    ],
  ],
  [
    'a company number',
    { type: 'identifier', identifier: 'company-number' },
    [['01234567'], ['1234567', 'identifier-format warning → "01234567"'], ['ABC', 'identifier-invalid error']],
  ],
  [
    'a longitude',
    { type: 'longitude', decimals: 3 },
    [
      ['-2.236'],
      ['-2.2361', 'number-decimals warning'],
      ['53.48', 'coordinate-system error'],
      ['384400', 'coordinate-system error'],
      ['-20', 'coordinate-range error'],
      ['west', 'coordinate-invalid error'],
      ['"384,400"', 'number-format error → "384400"'],
    ],
  ],
  [
    'an easting',
    { type: 'easting' },
    [['384400'], ['-2.236', 'coordinate-system error'], ['800000', 'coordinate-range error']],
  ],
  [
    'a geometry',
    { type: 'wkt', geometries: ['POINT', 'MULTIPOLYGON'] },
    [
      ['POINT (-2.2 53.4)'],
      ['"SRID=4326;POINT(-2.2 53.4)"'],
      ['POINT EMPTY'],
      ['"MULTIPOLYGON (((-2 53, -1 53, -1 54, -2 53)))"'],
      ['"LINESTRING (-2 53, -1 53)"', 'wkt-geometry error'],
      ['"MULTIPOLYGON (((-2 53, -1 53, -1 54)))"', 'wkt-ring error'],
      ['POINT (53.4 -2.2)', 'wkt-system error'],
      ['POINT (384400 398100)', 'wkt-system error'],
      ['POINT (-2.2 53.4', 'wkt-invalid error'],
      ['somewhere', 'wkt-invalid error'],
    ],
  ],
  [
    'several values in a cell',
    { type: 'integer', separator: ';' },
    [
      ['1;2; 3'],
      ['1;+2;3.0', 'number-format error → "1;2;3"'],
      ['1;x;+2', 'integer-invalid error'],
      ['+1;x', 'number-format error'],
    ],
  ],
  [
    'what must be filled',
    { type: 'text', required: true, emptyWords: ['N/A'] },
    [['a'], ['""', 'value-missing error'], ['n/a', 'value-empty-word warning → "" / value-missing error']],
  ],
  [
    'what need not be filled',
    { type: 'integer', emptyWords: ['none'] },
    [['""'], ['None', 'value-empty-word warning → ""']],
  ],
  [
    'blanks around a value',
    { type: 'text' },
    [
      ['a b'],
      [' a', 'value-spaces notice → "a"'],
      ['"a\u00a0"', 'value-spaces notice → "a"'],
      ['"\na"', 'value-spaces notice → "a"'],
      ['" "', 'value-spaces notice → ""'],
    ],
  ],
  [
    'blanks around a wrong value',
    { type: 'money' },
    [[' £5 ', 'money-format error → "5" / value-spaces notice → "5"']],
  ],
  [
    'a field whose faults are warnings',
    { type: 'integer', severity: 'warning' },
    [
      ['x', 'integer-invalid warning'],
      [' 1', 'value-spaces notice → "1"'],
    ],
  ],
];

const unquoted = (value: string): string => (value.startsWith('"') ? value.slice(1, -1) : value);

it.each(
  TYPES.flatMap(([what, field, values]) => values.map(([value, fault = '']) => [what, value, fault, field] as const)),
)('%s: %j', async (_, value, fault, field) => {
  const standard = standardOf([{ name: 'Ref', type: 'text' }, { ...field, name: 'Value' } as TestField]);
  const { faults } = await checkCsv(bytesOf(`Ref,Value\nA,${value}\n`), standard, { today: '2026-11-28' });
  const shown = `B2 @12 ${JSON.stringify(unquoted(value))}`;
  const expected = fault === '' ? [] : fault.split(' / ');
  expect(faults.map(faultLine)).toEqual(expected.map((line) => line.replace(/^\S+ \S+/, `$& ${shown}`)));
  for (const { clause, field: name, columnIndex } of faults)
    expect([clause, name, columnIndex]).toEqual(['Guide, Value', 'Value', 1]);
});

it.each([
  [{ patternMeans: 'a letter and digits' }, 'Rhaid i ‘Value’ fod yn unol â’r safon: “a letter and digits”.'],
  [{}, 'Rhaid i ‘Value’ fod yn unol â’r patrwm [A-Z]\\d+.'],
])('sets what a standard says in English apart from the Welsh: %j', async (words, said) => {
  const standard = standardOf([{ name: 'Value', type: 'text', pattern: '[A-Z]\\d+', ...words }]);
  const { faults } = await checkCsv(bytesOf('Value\nx\n'), standard);
  expect(faults.map(({ message }) => message.cy)).toEqual([said]);
});
