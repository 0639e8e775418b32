/** What kind of fault it is, for programs; people read the message and the fix. */
export type FaultCode =
  | 'unreadable'
  | 'syntax'
  | 'duplicate-key'
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'missing-language'
  | 'disagrees'
  | 'contrast'
  | 'test-value'
  | 'not-live';

/** A step on the way to a value: a key of a mapping or the place in a list, from 0. */
export type KeyPath = readonly (string | number)[];

/** One fault of council.yml: what is wrong, where, and what to do. */
export interface SettingsFault {
  readonly code: FaultCode;
  /** The key's whole path, for example `contact.address[2]`; empty for a fault of the file as a whole. */
  readonly key: string;
  readonly file: string;
  /** Counted from 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do, as a sentence or more. */
  readonly fix: string;
  /** The line of the file that the fault is in, as it stands there. */
  readonly excerpt: string;
}

/** A fault before its place in the file is looked up. */
export interface UnplacedFault {
  readonly code: FaultCode;
  readonly path: KeyPath;
  /** Whether the key itself or its value is at fault; a missing key is placed at the mapping that lacks it. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly fix: string;
}

/** A path as people write it: `contact.address[2]`. */
export const keyOf = (path: KeyPath): string =>
  path.reduce<string>((key, step) => {
    if (typeof step === 'number') return `${key}[${step}]`;
    const plain = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return key === '' ? plain : `${key}.${plain}`;
  }, '');

/** A fault as text for a terminal: place, message, the line quoted with a mark below it, and the fix. */
export const formatFault = (fault: SettingsFault): string => {
  const number = String(fault.line);
  const gutter = ' '.repeat(number.length);
  const quoted =
    fault.excerpt === ''
      ? []
      : [`  ${number} | ${fault.excerpt}`, `  ${gutter} | ${' '.repeat(Math.max(0, fault.column - 1))}^`];
  return [`${fault.file}:${fault.line}:${fault.column} ${fault.message}`, ...quoted, `  Fix: ${fault.fix}`].join('\n');
};

/** Many faults as text for a terminal, in the order of the file, with their count. */
export const formatFaults = (faults: readonly SettingsFault[]): string =>
  [...faults.map(formatFault), faults.length === 1 ? '1 fault.' : `${faults.length} faults.`].join('\n\n');
