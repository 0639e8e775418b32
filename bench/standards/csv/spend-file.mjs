/**
 * Payments of more than £500, made from a seed as councils publish them: 22 columns by the standard `lga-spend`, some empty, some in
 * quotation marks, some with letters beyond ASCII. A row with a fault has one fault, and the kinds of fault take turns.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { randomOf } from '../../support/random.mjs';

export const COLUMNS = [
  'OrganisationLabel',
  'OrganisationURI',
  'OrganisationalUnit',
  'ServiceCategoryLabel',
  'ServiceCategoryURI',
  'BeneficiaryName',
  'BeneficiaryOtherID',
  'CompaniesHouseRegistrationNumber',
  'CharityCommissionNumber',
  'VCSEGrant',
  'PaymentDate',
  'TransactionNumber',
  'Amount',
  'IrrecoverableVATAmount',
  'Purpose',
  'CategoryInternalName',
  'CPVLabel',
  'CPVCode',
  'ProclassLabel',
  'ProclassCode',
  'CardTransaction',
  'ContractRef',
];
const AT = Object.fromEntries(COLUMNS.map((name, at) => [name, at]));

/** What a fault does to a row, the code by which ours tells it, and the column that it is in. */
export const FAULT_KINDS = [
  { column: 'PaymentDate', code: 'date-format', spoil: (value) => value.split('-').reverse().join('/') },
  { column: 'PaymentDate', code: 'date-invalid', spoil: (value) => `${value.slice(0, 4)}-02-30` },
  { column: 'Amount', code: 'money-format', spoil: (value) => `£${value}` },
  { column: 'Amount', code: 'money-invalid', spoil: (value) => `${value}?` },
  { column: 'IrrecoverableVATAmount', code: 'number-decimals', spoil: (value) => `${value}5` },
  { column: 'BeneficiaryName', code: 'value-missing', spoil: () => '' },
  { column: 'BeneficiaryName', code: 'value-spaces', spoil: (value) => `${value} ` },
  { column: 'VCSEGrant', code: 'boolean-format', spoil: () => 'Yes' },
  { column: 'CardTransaction', code: 'enum-invalid', spoil: () => 'Visa' },
  { column: 'OrganisationURI', code: 'url-invalid', spoil: (value) => value.replace('://', ':') },
  { column: 'CompaniesHouseRegistrationNumber', code: 'identifier-invalid', spoil: (value) => `${value}9` },
  { column: 'CharityCommissionNumber', code: 'identifier-invalid', spoil: (value) => `${value}-00001` },
];

const COUNCILS = [
  ['Hartwold Borough Council', 'https://www.hartwold.gov.uk'],
  ['Cyngor Sir Môn Uchaf', 'https://www.monuchaf.llyw.cymru'],
  ['Eastmarsh District Council', 'https://www.eastmarsh.gov.uk'],
];
const UNITS = ['Adult social care', 'Children’s services', 'Highways', 'Housing', 'Waste and recycling', 'Libraries'];
const CATEGORIES = [
  'Residential care',
  'Home to school transport',
  'Road repairs',
  'Agency staff',
  'Energy',
  'Grounds',
];
const NAMES = [
  'Ashdown',
  'Brackley',
  'Caerwyn',
  'Dunmore',
  'Elmstead',
  'Ffynnon',
  'Garside',
  'Hollins',
  'Ingleby',
  'Jessop',
];
const TRADES = ['Care Homes', 'Coaches', 'Surfacing', 'Recruitment', 'Power', 'Landscapes', 'Catering', 'Solicitors'];
const ENDINGS = ['Ltd', 'Limited', 'LLP', 'CIC', '& Sons'];
const PURPOSES = [
  'Placement fees',
  'Repair of potholes',
  'Contract cleaning',
  'Supply teacher, two weeks',
  'Gas, quarter 3',
];
const CARDS = ['None', 'None', 'None', 'None', 'None', 'None', 'GPC', 'CCC'];
const PREFIXES = ['SC', 'NI', 'OC'];

const padded = (value, length) => String(value).padStart(length, '0');
const quoted = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const supplierOf = (random) => {
  const pick = (list) => list[random(list.length)];
  const name = `${pick(NAMES)} ${pick(TRADES)} ${pick(ENDINGS)}`;
  const kind = random(20);
  if (kind === 0) return `${name}, t/a "${pick(NAMES)}"`;
  return kind < 3 ? `${pick(NAMES)}, ${name}` : name;
};

const makeRow = (random, number) => {
  const pick = (list) => list[random(list.length)];
  const [council, address] = pick(COUNCILS);
  const category = random(CATEGORIES.length);
  const company = random(10) === 0 ? pick(PREFIXES) + padded(random(1_000_000), 6) : padded(1 + random(16_000_000), 8);
  return [
    council,
    address,
    pick(UNITS),
    CATEGORIES[category],
    `https://id.esd.org.uk/service/${1 + category * 100 + random(90)}`,
    supplierOf(random),
    `V${padded(random(10_000_000), 8)}`,
    random(10) < 7 ? company : '',
    random(10) === 0 ? String(200_000 + random(900_000)) : '',
    random(12) === 0 ? 'true' : 'false',
    `20${20 + random(6)}-${padded(1 + random(12), 2)}-${padded(1 + random(28), 2)}`,
    `PAY-${padded(number, 10)}`,
    `${random(30) === 0 ? '-' : ''}${500 + random(90_000)}.${padded(random(100), 2)}`,
    random(6) === 0 ? `${random(9000)}.${padded(random(100), 2)}` : '0.00',
    pick(PURPOSES),
    `${CATEGORIES[category]} - ${pick(UNITS)}`,
    'Social work services with accommodation',
    padded(85_311_000 + random(900), 8),
    pick(CATEGORIES),
    String(100_000 + random(400_000)),
    pick(CARDS),
    random(3) === 0 ? `CON-${padded(random(100_000), 6)}` : '',
  ];
};

/** A fault is put where there is a value to spoil. */
const GIVEN = {
  CompaniesHouseRegistrationNumber: '01234567',
  CharityCommissionNumber: '1012345',
};

const spoil = (row, kind) => {
  const at = AT[kind.column];
  row[at] = kind.spoil(row[at] || GIVEN[kind.column]);
};

const BLOCK_ROWS = 3000;
const BLOCKS = 16;
const PAY = Buffer.from(',PAY-');
const DIGITS = 10;

/** Rows as bytes, and where in them the number of each payment stands. */
const makeBlock = (random, kindOf, first) => {
  const lines = Array.from({ length: BLOCK_ROWS }, (_, at) => {
    const number = first + at;
    const row = makeRow(random, number);
    const kind = kindOf(number);
    if (kind) spoil(row, kind);
    return `${row.map(quoted).join(',')}\r\n`;
  });
  const bytes = Buffer.from(lines.join(''));
  const places = new Int32Array(BLOCK_ROWS);
  let from = 0;
  for (const at of places.keys()) {
    from = bytes.indexOf(PAY, from) + PAY.length;
    places[at] = from;
  }
  return { bytes, places };
};

const putNumber = (bytes, place, number) => {
  let rest = number;
  for (let at = place + DIGITS - 1; at >= place; at--) {
    bytes[at] = 48 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
};

/**
 * Bytes of such a file, a MiB or so at a time: at least `size` of them, the last row whole. After 48,000 rows the payments come again
 * under other numbers, so that a GiB is made in seconds.
 */
export function* spendBytes({ size, faultEvery, seed = 1 }) {
  const random = randomOf(seed);
  const kindOf = (number) =>
    faultEvery > 0 && number % faultEvery === 0 ? FAULT_KINDS[(number / faultEvery) % FAULT_KINDS.length] : undefined;
  const header = Buffer.from(`${COLUMNS.join(',')}\r\n`);
  yield header;
  const blocks = [];
  let written = header.length;
  for (let number = 1; written < size; number += BLOCK_ROWS) {
    const turn = (number - 1) / BLOCK_ROWS;
    blocks[turn] ??= turn < BLOCKS ? makeBlock(random, kindOf, number) : undefined;
    const { bytes, places } = blocks[turn % BLOCKS];
    for (const [at, place] of places.entries()) putNumber(bytes, place, number + at);
    written += bytes.length;
    yield bytes;
  }
}

/** Writes such a file. Gives how many bytes, rows and faults it has. */
export const writeSpendFile = (path, options) => {
  const file = openSync(path, 'w');
  let bytes = 0;
  let pieces = -1;
  try {
    for (const piece of spendBytes(options)) {
      writeSync(file, piece);
      bytes += piece.length;
      pieces++;
    }
  } finally {
    closeSync(file);
  }
  const rows = pieces * BLOCK_ROWS;
  return { path, bytes, rows, faults: options.faultEvery > 0 ? Math.floor(rows / options.faultEvery) : 0 };
};
