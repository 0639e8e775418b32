/** Files that follow a standard, made from its fields: what is then damaged. */

const DATES = {
  'YYYY-MM-DD': '2024-03-05',
  'DD/MM/YYYY': '05/03/2024',
  'YYYY-MM': '2024-03',
  YYYY: '2024',
  'YYYY-MM-DD HH:MM:SS': '2024-03-05 00:00:00',
};

const VALUES = {
  text: ({ minLength = 1 }) => 'Pond'.padEnd(minLength, 's'),
  integer: ({ min = 1 }) => String(Math.ceil(min)),
  number: ({ min = 1 }) => String(min),
  money: () => '1234.50',
  date: ({ formats = ['YYYY-MM-DD'] }) => DATES[formats[0]] ?? '2024-03-05',
  datetime: () => '2024-03-05T09:30:00Z',
  boolean: (field) => field.true ?? 'true',
  enum: ({ values }) => values[0].value,
  url: ({ startsWith = ['https://'] }) => `${startsWith[0]}www.hartwold.example/1`,
  longitude: () => '-2.236',
  latitude: () => '53.48',
  easting: () => '384400',
  northing: () => '398100',
  wkt: ({ geometries = ['POINT'] }) =>
    geometries.includes('POINT')
      ? 'POINT (-2.2 53.4)'
      : 'MULTIPOLYGON (((-2.2 53.4, -2.1 53.4, -2.1 53.5, -2.2 53.4)))',
  email: () => 'clerk@hartwold.example',
  postcode: () => 'ZZ1 1AA',
  uprn: () => '100023336956',
  identifier: () => '01234567',
};

const quoted = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A file with a header and some rows. */
export const goodCsv = ({ tabular }, rows = 3) => {
  const header = tabular.fields.map(({ name }) => quoted(name)).join(',');
  const row = tabular.fields.map((field) => quoted(VALUES[field.type](field))).join(',');
  return `${[header, ...Array.from({ length: rows }, () => row)].join('\r\n')}\r\n`;
};

/** A document with the keys by which the standard is told. */
export const goodJson = ({ detect = {}, json }) => {
  const keys = detect.keys ?? json.documents[0].keys ?? ['id'];
  const one = Object.fromEntries(keys.map((key, at) => [key, [1, 'a', null, [], { id: 'x' }, 1.5e3][at % 6]]));
  return JSON.stringify({ ...one, contents: [one, one], items: [] }, null, 1);
};

/** The same as YAML. */
export const goodYaml = ({ detect = {} }) =>
  `---\n${(detect.keys ?? ['name']).map((key) => `${key}: &a\n  - one\n  - "two": [1, {x: y}]\n`).join('')}`;

/** A transfer file with a header, a street and a trailer. */
export const goodRecords = () =>
  [
    '10,"GeoPlace",9999,2026-11-01,1,2026-11-01,09:30:00,"7.3","F"',
    '11,"I",1,14200001,1,9999,4,1,,2020-01-01,,2020-01-01,,,100000.00,200000.00,100100.00,200100.00,10',
    '15,"I",2,14200001,"High Street","","Hartwold","Hartwold","ENG"',
    '21,"I",3,9999U000000001,1,,100000.00,200000.00,1,9999,2020-01-01,,2020-01-01,2020-01-01,"D","ZZ1 1AA",0',
    '99,0,5,2026-11-01,09:30:00',
  ].join('\r\n');
