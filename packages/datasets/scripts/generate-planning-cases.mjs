/**
 * Writes cases.yml beside every standard of standards/planning-data/: a right file, and each wrong one that its columns can have.
 * A case is made from what the standard says of a column, so that it holds the standard to itself. A cases.yml whose first line
 * does not say that it is made here was written by a person and is left alone.
 *
 *   node scripts/generate-planning-cases.mjs
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const FAMILY = join(dirname(fileURLToPath(import.meta.url)), '../standards/planning-data');
const MADE_HERE =
  '# Made by scripts/generate-planning-cases.mjs. Do not edit: take this line away to write it by hand.\n';
const TODAY = '2026-11-25';

const SQUARE = '1.2031 53.9802, 1.2044 53.9802, 1.2044 53.9788, 1.2031 53.9802';
/** The same place as SQUARE, in metres of the British National Grid. */
const METRES = '562498 456510, 562598 456510, 562598 456410, 562498 456510';

/** Values of columns that have a meaning of their own. */
const BY_NAME = {
  reference: 'HWD-001',
  name: 'Mill Lane',
  organisation: 'local-authority:HWD',
  notes: '',
  'start-date': '2019-04-01',
  'end-date': '',
  'entry-date': '2026-01-05',
};

const BY_TYPE = {
  date: '2019-04-01',
  integer: 3,
  number: 1250.5,
  text: 'Example',
  uprn: '999000000001',
  url: 'https://www.hartwold.example/planning',
};

const geometry = ([first], coordinates) => {
  if (first === 'MULTIPOLYGON') return `MULTIPOLYGON (((${coordinates})))`;
  if (first === 'POINT') return `POINT (${coordinates.split(',')[0]})`;
  return `${first} ((${coordinates}))`;
};

const exampleOf = (field) => {
  if (field.name in BY_NAME) return BY_NAME[field.name];
  if (field.type === 'wkt') return geometry(field.geometries ?? ['POLYGON'], SQUARE);
  if (field.type === 'enum') return field.values[0].value;
  const value = BY_TYPE[field.type];
  if (value === undefined) throw new Error(`${field.name} has the type ${field.type}: say in BY_TYPE what is right`);
  return value;
};

const fault = (field, code, row = 2) => [{ row, column: field.name, code }];

/** The wrong cases of each type of column; the first column of a type is taken. */
const WRONG_BY_TYPE = {
  date: (field) => [
    { title: `${field.name} has its day first`, value: '01/04/2019', code: 'date-format' },
    { title: `${field.name} is of no calendar`, value: '2019-02-30', code: 'date-invalid' },
  ],
  integer: (field) => [{ title: `${field.name} is a word`, value: 'three', code: 'integer-invalid' }],
  number: (field) => [{ title: `${field.name} is a word`, value: 'some', code: 'number-invalid' }],
  uprn: (field) => [{ title: `${field.name} was rounded by a spreadsheet`, value: '9.99E+11', code: 'uprn-invalid' }],
  url: (field) => [{ title: `${field.name} is no web address`, value: 'see our website', code: 'url-invalid' }],
  wkt: (field) => {
    const kinds = field.geometries ?? ['POLYGON'];
    return [
      { title: `${field.name} is in metres and not in degrees`, value: geometry(kinds, METRES), code: 'wkt-system' },
      { title: `${field.name} breaks off`, value: geometry(kinds, SQUARE).slice(0, -2), code: 'wkt-invalid' },
      { title: `${field.name} is a line`, value: `LINESTRING (${SQUARE})`, code: 'wkt-geometry' },
    ];
  },
};

const wrongOfColumns = (fields) =>
  Object.entries(WRONG_BY_TYPE).flatMap(([type, casesOf]) => {
    const field = fields.find((each) => each.type === type && each.max !== 'today');
    if (!field) return [];
    return casesOf(field).map(({ title, value, code }) => ({
      title,
      change: { [field.name]: value },
      faults: fault(field, code),
    }));
  });

const wrongOf = ({ fields, rowRules = [] }) => {
  const reference = fields.find(({ name }) => name === 'reference');
  const needed = fields.find(({ name, required }) => required && name !== 'reference');
  const dated = fields.find(({ max }) => max === 'today');
  const order = rowRules.find(({ rule }) => rule === 'order');
  return [
    { title: 'two rows have the same reference', twice: true, faults: fault(reference, 'value-not-unique', 3) },
    { title: 'the reference is empty', change: { reference: '' }, faults: fault(reference, 'value-missing') },
    { title: 'there is no column reference', without: ['reference'], faults: fault(reference, 'header-missing', 1) },
    ...(needed
      ? [{ title: `${needed.name} is empty`, change: { [needed.name]: '' }, faults: fault(needed, 'value-missing') }]
      : []),
    ...(dated
      ? [
          {
            title: `${dated.name} lies in the future`,
            change: { [dated.name]: '2027-01-01' },
            faults: fault(dated, 'date-too-late'),
          },
        ]
      : []),
    ...(order
      ? [
          {
            title: 'it ended before it began',
            change: { 'end-date': '2018-01-01' },
            faults: [{ row: 2, column: order.fields[1], code: 'rule-order' }],
          },
        ]
      : []),
    ...wrongOfColumns(fields),
  ];
};

let written = 0;
for (const entry of readdirSync(FAMILY, { withFileTypes: true })) {
  const file = join(FAMILY, entry.name, 'cases.yml');
  if (!entry.isDirectory() || (existsSync(file) && !readFileSync(file, 'utf8').startsWith(MADE_HERE))) continue;
  const { tabular } = parse(readFileSync(join(FAMILY, entry.name, 'standard.yml'), 'utf8'));
  const row = Object.fromEntries(tabular.fields.map((field) => [field.name, exampleOf(field)]));
  const cases = { today: TODAY, right: [{ title: 'one row', rows: [row] }], wrong: wrongOf(tabular) };
  writeFileSync(file, `${MADE_HERE}${stringify(cases, { lineWidth: 120, aliasDuplicateObjects: false })}`);
  written += 1;
}
console.log(`${written} files of cases written.`);
