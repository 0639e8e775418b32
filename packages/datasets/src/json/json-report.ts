import type { FaultMessage } from '../report/fault.js';
import { limitMessage } from '../report/messages.js';
import type { EncodingReport, Report } from '../report/report.js';
import type { JsonRules } from '../standard/json-rules.js';
import type { Standard } from '../standard/standard.js';
import type { FaultList } from './fault-list.js';

/** A standard with rules for JSON or YAML. */
export type JsonStandard = Standard & { readonly json: JsonRules };

/** How a check of JSON or YAML is done. */
export interface CheckJsonOptions {
  /** Most faults that the report lists (1,000 where not given); all are counted. */
  readonly maxFaults?: number;
  /** The id of the kind of document, where it is not to be told from its keys. */
  readonly document?: string;
  /** Most levels of lists and objects within each other (100), and most bytes held at once (16 MiB). */
  readonly maxDepth?: number;
  readonly maxHeldBytes?: number;
  /** Told how many bytes were read, after each piece of the source. */
  readonly onProgress?: (bytes: number) => void;
  /** Ends the check early, with its reason thrown. */
  readonly signal?: AbortSignal;
}

export const MOST_FAULTS = 1_000;

/** The JSON rules of a standard. @throws TypeError where it has none */
export const jsonRulesOf = (standard: Standard): JsonRules => {
  if (!standard.json)
    throw new TypeError(`The standard ${standard.id} has no rules for JSON. It describes ${standard.kind} files.`);
  return standard.json;
};

/** The documents that a check may take a file for. @throws RangeError where the one asked for does not exist */
export const documentsAsked = (standard: Standard, rules: JsonRules, id: string | undefined) => {
  if (id === undefined) return rules.documents;
  const asked = rules.documents.filter((document) => document.id === id);
  if (asked.length === 0)
    throw new RangeError(
      `The standard ${standard.id} has no document ‘${id}’. It has: ${rules.documents.map((each) => each.id).join(', ')}.`,
    );
  return asked;
};

/** The report of a check. */
export const jsonReport = (
  { id, title, version, url }: Standard,
  faults: FaultList,
  read: {
    readonly bytes: number;
    readonly rows: number;
    readonly encoding: EncodingReport;
    readonly limits: readonly FaultMessage[];
    readonly document: string | undefined;
  },
): Report => {
  const counts = faults.counts();
  const listed = faults.faults();
  const cut = limitMessage('faults', { limit: listed.length, count: counts.total });
  return {
    standard: { id, title, version, url },
    kind: 'json',
    passes: faults.errors === 0,
    bytes: read.bytes,
    rows: read.rows,
    counts,
    faults: listed,
    truncated: faults.isTruncated,
    limits: faults.isTruncated ? [...read.limits, cut] : read.limits,
    encoding: read.encoding,
    ...(read.document === undefined ? {} : { document: read.document }),
  };
};
