/** Makes DTF 7.3 files for tests. Not part of the package. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Cell = string | number | undefined;
const quoted = (text: string | undefined) => `"${(text ?? '').replaceAll('"', '""')}"`;
const row = (...cells: readonly Cell[]) => cells.map((cell) => cell ?? '').join(',');

export const header = (): string =>
  row(10, quoted('HARTWOLD'), 9901, '2026-01-05', 1, '2026-01-05', '000000', quoted('7.3'), quoted('F'));
export const trailer = (records: number): string => row(99, 0, records, '2026-01-05', '000000');

export const street = (usrn: Cell = 99900001, change = 'I'): string =>
  row(
    11,
    quoted(change),
    1,
    usrn,
    1,
    9901,
    2,
    '1995-01-01',
    1,
    8,
    0,
    '2024-03-01',
    '2025-06-15',
    '1995-01-01',
    '',
    560000,
    440000,
    560100,
    440000,
    1,
  );

export interface Descriptor {
  readonly usrn?: Cell;
  readonly name?: string;
  readonly locality?: string;
  readonly town?: string;
  readonly language?: string;
  readonly change?: string;
}
export const descriptor = (d: Descriptor = {}): string =>
  row(
    15,
    quoted(d.change ?? 'I'),
    2,
    d.usrn ?? 99900001,
    quoted(d.name ?? 'MILL LANE'),
    quoted(d.locality),
    quoted(d.town ?? 'HARTWOLD'),
    quoted('HARTWOLD'),
    quoted(d.language ?? 'ENG'),
  );

export interface BlpuFields {
  readonly status?: number;
  readonly state?: number;
  readonly classification?: string;
  readonly parent?: Cell;
  readonly organisation?: string;
  readonly change?: string;
  readonly end?: string;
}
export const blpu = (uprn: Cell = 999000000001, b: BlpuFields = {}): string =>
  row(
    21,
    quoted(b.change ?? 'I'),
    3,
    uprn,
    b.status ?? 1,
    b.state ?? 2,
    '2010-01-01',
    quoted(b.classification ?? 'RD04'),
    b.parent,
    '560010.00',
    '440020.00',
    1,
    9901,
    '2010-01-01',
    b.end,
    '2025-06-15',
    '2024-03-01',
    quoted(b.organisation),
    quoted('E05999001'),
    quoted(''),
    '',
    '',
    quoted(''),
  );

export interface LpiFields {
  readonly uprn?: Cell;
  readonly usrn?: Cell;
  readonly language?: string;
  readonly status?: number;
  readonly sao?: readonly Cell[];
  readonly pao?: readonly Cell[];
  readonly postal?: string;
  readonly postcode?: string;
  readonly change?: string;
  readonly end?: string;
}
/** `sao` and `pao` are text, start number, start suffix, end number, end suffix. */
export const lpi = (key: number, l: LpiFields = {}): string => {
  const object = ([text, start, startSuffix, end, endSuffix]: readonly Cell[]) =>
    [start, quoted(startSuffix?.toString()), end, quoted(endSuffix?.toString()), quoted(text?.toString())] as const;
  return row(
    24,
    quoted(l.change ?? 'I'),
    4,
    l.uprn ?? 999000000001,
    quoted(`9901L${String(key).padStart(9, '0')}`),
    quoted(l.language ?? 'ENG'),
    l.status ?? 1,
    '2010-01-01',
    l.end,
    '2024-03-01',
    '2025-06-15',
    ...object(l.sao ?? []),
    ...object(l.pao ?? ['', 1]),
    l.usrn ?? 99900001,
    quoted(''),
    quoted(l.postal ?? 'Y'),
    quoted(l.postcode ?? 'ZZ1 1AA'),
    quoted(l.postcode === '' ? '' : 'HARTWOLD'),
    quoted('Y'),
    '',
    '',
    quoted(''),
  );
};

/** A street, a property and its address: the smallest gazetteer. */
export const SMALLEST: readonly string[] = [street(), descriptor(), blpu(), lpi(1)];

/** Rows with header and trailer around them, as a file's text. */
export const dtfText = (records: readonly string[]): string =>
  `${[header(), ...records, trailer(records.length)].join('\r\n')}\r\n`;

/** A folder of its own, and the means to remove it. */
export const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-gazetteer-'));
  return {
    folder,
    at: (name: string) => join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
