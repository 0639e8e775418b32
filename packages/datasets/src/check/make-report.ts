import { lettersOf } from '../csv/letters.js';
import type { RowReader } from '../csv/row-reader.js';
import type { Utf16 } from '../csv/utf16.js';
import { numberOf } from '../report/codes.js';
import type { FaultMessage } from '../report/fault.js';
import { limitMessage } from '../report/messages.js';
import type { DialectReport, EncodingReport, Report } from '../report/report.js';
import type { TabularStandard } from '../standard/standard.js';
import type { CsvEngine } from './engine.js';
import type { ResolvedOptions } from './options.js';

/** What a run learned of the file beside what its engine knows. */
export interface RunFacts {
  readonly encoding: Utf16 | undefined;
  readonly byteOrderMark: boolean;
  bytes: number;
  reader?: RowReader;
  delimiter?: DialectReport['delimiter'];
  headerRow?: number;
  matches?: number;
}

const encodingOf = (engine: CsvEngine, { encoding }: RunFacts): EncodingReport['name'] => {
  if (engine.invalidBytes > 0) {
    if (encoding) return 'mixed';
    return engine.sequences > 0 ? 'mixed' : 'windows-1252';
  }
  if (encoding) return encoding;
  return engine.sequences > 0 ? 'utf-8' : 'ascii';
};

const lineEndOf = ({ lf, crlf, cr }: RowReader): DialectReport['lineEnding'] => {
  if ((lf > 0 ? 1 : 0) + (crlf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0) > 1) return 'mixed';
  if (crlf > 0) return 'CRLF';
  return cr > 0 ? 'CR' : 'LF';
};

/** Bytes that are not UTF-8: a file in windows-1252 has one fault; in a file of two encodings every such row has one. */
const encodingFaults = (engine: CsvEngine, name: EncodingReport['name']): void => {
  if (name === 'utf-16le' || name === 'utf-16be') engine.addFault(numberOf('encoding-utf-16'), { byteOffset: 0 });
  if (name === 'windows-1252')
    engine.addFault(numberOf('encoding-windows-1252'), { byteOffset: engine.badBytes[0]?.byteOffset ?? 0 });
  if (name !== 'mixed') return;
  const code = numberOf('encoding-invalid-bytes');
  for (const place of engine.badBytes) engine.addFault(code, place);
  for (let row = engine.badBytes.length; row < engine.invalidRows; row++) engine.collector.count(code, 'error', -1);
};

const limitsOf = (engine: CsvEngine, { maxFaults }: ResolvedOptions): readonly FaultMessage[] => {
  const limits: FaultMessage[] = [];
  for (const { seen, header } of engine.columns)
    if (seen?.overflowed) limits.push(limitMessage('unique', { column: header, limit: seen.size }));
  for (const { seen, rule } of engine.rules.rules)
    if (seen?.overflowed)
      limits.push(limitMessage('unique', { column: 'fields' in rule ? rule.fields.join(', ') : '', limit: seen.size }));
  const { collector } = engine;
  if (collector.truncated)
    limits.push(
      limitMessage('faults', { limit: Math.min(maxFaults, collector.faults.length), count: collector.total }),
    );
  return limits;
};

/** Puts together what a check found. */
export const makeReport = (
  standard: TabularStandard,
  engine: CsvEngine,
  options: ResolvedOptions,
  facts: RunFacts,
): Report => {
  const { collector, headers, columns } = engine;
  // What follows is known only now, and may be of rows near the beginning.
  collector.isLate = true;
  const name = encodingOf(engine, facts);
  encodingFaults(engine, name);
  const { reader, delimiter, headerRow } = facts;
  const { fields, minRows = 1 } = standard.tabular;
  const lineEnd = reader ? lineEndOf(reader) : 'LF';
  if (lineEnd === 'mixed') engine.addFault(numberOf('lines-mixed'), {});
  if (lineEnd === 'CR') engine.addFault(numberOf('lines-cr'), {});
  if (headerRow !== undefined && engine.rows < minRows)
    engine.addFault(numberOf('file-no-rows'), {}, { count: engine.rows, limit: minRows });
  collector.finish();
  const texts = headers.map(({ header }) => header);
  const counts = collector.counts(texts);
  const filled = new Map(columns.map((column) => [column.index, column.filled]));
  const present = new Set(headers.map(({ field }) => field));
  const { id, title, version, url } = standard;
  return {
    standard: { id, title, version, url },
    kind: 'csv',
    passes: counts.bySeverity.error === 0,
    bytes: facts.bytes,
    rows: engine.rows,
    counts,
    faults: collector.faults,
    truncated: collector.truncated,
    limits: limitsOf(engine, options),
    encoding: { name, byteOrderMark: facts.byteOrderMark },
    ...(reader && delimiter && headerRow !== undefined
      ? { dialect: { delimiter, lineEnding: lineEnd, headerRow } }
      : {}),
    columns: headers.map(({ header, match, field, suggestion }, index) => ({
      index,
      letter: lettersOf(index),
      header,
      match,
      ...(fields[field] ? { field: fields[field].name } : {}),
      ...(suggestion === undefined ? {} : { suggestion }),
      filled: filled.get(index) ?? 0,
      faults: collector.columnFaults(index),
    })),
    missingFields:
      headers.length === 0 ? [] : fields.filter((_, place) => !present.has(place)).map((field) => field.name),
  };
};
