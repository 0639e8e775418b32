/** Makes AddressBase Premium files for tests, of made-up values. Not part of the package. */
type Cell = string | number | undefined;
const quoted = (text: string | undefined) => `"${(text ?? '').replaceAll('"', '""')}"`;
const row = (...cells: readonly Cell[]) => cells.map((cell) => cell ?? '').join(',');
const PERIOD = ['2010-01-01', '', '2025-06-15', '2024-03-01'] as const;

export interface Change {
  readonly change?: 'I' | 'U' | 'D';
  readonly order?: number;
}
const head = (type: number, { change = 'I', order = 1 }: Change) => [type, quoted(change), order] as const;

export const header = (fileType = 'F', volume = 1, date = '2026-01-05'): string =>
  row(10, quoted('SYNTHETIC'), 9999, date, volume, date, '00:00:00', quoted('2.1'), quoted(fileType));
export const trailer = (records: number, next = 0): string => row(99, next, records, '2026-01-05', '00:00:00');

const STREET = [1, 9901, 2, '1995-01-01', 1, 8, 0, '1995-01-01', '', '2025-06-15', '2024-03-01'] as const;
export const street = (usrn = 99900001, change: Change = {}): string =>
  row(...head(11, change), usrn, ...STREET, 560000, 440000, '53.8', '0.4', 560100, 440000, '53.8', '0.4', 1);
/** Without the latitudes and longitudes: 20 fields. */
export const oldStreet = (usrn = 99900001): string =>
  row(...head(11, {}), usrn, ...STREET, 560000, 440000, 560100, 440000, 1);

export const descriptor = (usrn = 99900001, name = 'MILL LANE', change: Change = {}): string =>
  row(...head(15, change), usrn, ...[name, '', 'HARTWOLD', 'HARTWOLD', 'ENG'].map(quoted), ...PERIOD);

export interface BlpuFields extends Change {
  readonly postal?: string;
  readonly postcode?: string;
  readonly country?: string;
  readonly point?: readonly [Cell, Cell, Cell, Cell];
}
export const blpu = (uprn: Cell = 999000000001, b: BlpuFields = {}): string =>
  row(
    ...head(21, b),
    uprn,
    1,
    2,
    '2010-01-01',
    '',
    ...(b.point ?? ['560010.00', '440020.00', '53.8341', '0.4333']),
    1,
    9901,
    quoted(b.country ?? 'E'),
    ...PERIOD,
    quoted(b.postal ?? 'D'),
    quoted(b.postcode ?? 'ZZ1 1AA'),
    0,
  );

export interface LpiFields extends Change {
  readonly uprn?: Cell;
  readonly usrn?: Cell;
  readonly number?: Cell;
}
export const lpi = (key: number, l: LpiFields = {}): string =>
  row(
    ...head(24, l),
    l.uprn ?? 999000000001,
    quoted(`9901L${String(key).padStart(9, '0')}`),
    quoted('ENG'),
    1,
    ...PERIOD,
    ...['', '""', '', '""', '""', l.number ?? 1, '""', '', '""', '""'],
    l.usrn ?? 99900001,
    ...['1', '', '', 'Y'].map(quoted),
  );

/** The smallest AddressBase: a street, a property and its address. */
export const SMALLEST_PREMIUM: readonly string[] = [street(), descriptor(), blpu(), lpi(1)];

const detail = (type: number, uprn: Cell, key: string, texts: readonly string[], ended: boolean, change: Change) =>
  row(
    ...head(type, change),
    uprn,
    quoted(key),
    ...texts,
    '2010-01-01',
    ended ? '2020-01-01' : '',
    '2025-06-15',
    '2024-03-01',
  );

export const classification = (
  code: string,
  key = 1,
  more: Change & { uprn?: number; scheme?: string; ended?: boolean } = {},
) =>
  detail(
    32,
    more.uprn ?? 999000000001,
    `9901C${String(key).padStart(9, '0')}`,
    [quoted(code), quoted(more.scheme ?? 'AddressBase Premium Classification Scheme'), '1.0'],
    more.ended ?? false,
    more,
  );
export const organisation = (name: string, key = 1, more: Change & { uprn?: number; ended?: boolean } = {}) =>
  detail(
    31,
    more.uprn ?? 999000000001,
    `9901O${String(key).padStart(9, '0')}`,
    [quoted(name), quoted('')],
    more.ended ?? false,
    more,
  );

export const deliveryPoint = (udprn = 99000001, more: Change & { uprn?: number; building?: string } = {}): string =>
  row(
    ...head(28, more),
    more.uprn ?? 999000000001,
    udprn,
    ...['', '', '', more.building ?? 'THE OLD MILL'].map(quoted),
    1,
    ...['', 'MILL LANE', '', '', 'SKELBROUGH', 'ZZ1 1AA', 'S', '1A', '', 'LÔN Y FELIN', '', '', '', ''].map(quoted),
    '2026-01-05',
    ...PERIOD,
  );

/** Rows with header and trailer around them, as a file's text. */
export const premiumText = (records: readonly string[], first = header(), next = 0): string =>
  `${[first, ...records, trailer(records.length, next)].join('\r\n')}\r\n`;
