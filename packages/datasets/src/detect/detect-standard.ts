import { type Sample, sampleRows, tellDialect } from '../csv/dialect.js';
import { HeaderIndex } from '../csv/headers.js';
import { tellUtf16, utf16ToUtf8 } from '../csv/utf16.js';
import type { StandardSummary } from '../standard/standard.js';
import { normalise } from '../text/normalise.js';
import { recordShare } from './tell-records.js';
import { yamlKeys } from './tell-yaml.js';

/** How well a file fits a standard. */
export interface StandardMatch {
  readonly standard: StandardSummary;
  /** 0 to 1: how many of the standard's required fields and of the file's headers are each other's. */
  readonly score: number;
  /** Fields of the standard that the file has. */
  readonly matched: number;
  /** Required fields that it does not have. */
  readonly missing: readonly string[];
}

/** What a file may follow. */
export interface Detection {
  /** The standard that it follows, where one fits well and clearly better than the next; undefined where a person must say. */
  readonly standard: StandardSummary | undefined;
  /** All that fit at all, the best first. */
  readonly candidates: readonly StandardMatch[];
}

/** What may help beside the bytes. */
export interface DetectOptions {
  /** The file's name: `brownfield-2026.csv`. */
  readonly fileName?: string;
}

/** How many bytes of a file are enough to detect its standard. */
export const DETECTION_BYTES = 64 * 1024;

/** Below this no standard is named, and so much better than the next it must be. */
const LEAST = 0.5;
const CLEAR = 0.05;

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

const nameBonus = ({ detect }: StandardSummary, fileName: string): number =>
  detect.fileNames?.some((part) => fileName.includes(part.toLowerCase())) ? 0.1 : 0;

const readHead = async (head: Uint8Array): Promise<Uint8Array> => {
  const utf16 = tellUtf16(head);
  const pieces: Uint8Array[] = [];
  const whole = head.subarray(0, DETECTION_BYTES);
  if (utf16) for await (const piece of utf16ToUtf8(once(whole), utf16.order)) pieces.push(piece);
  else pieces.push(whole);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  // One byte more, for the sentinel of the row reader.
  const bytes = new Uint8Array(length + 1);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** The first rows of a file, cut once for all standards. */
const samplesOf = (bytes: Uint8Array, ended: boolean): readonly Sample[] => {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return sampleRows(bytes, from, bytes.length - 1, ended);
};

/** The headers of a standard, made ready once. */
const indexes = new WeakMap<StandardSummary, HeaderIndex>();

const indexOf = (standard: StandardSummary): HeaderIndex => {
  let index = indexes.get(standard);
  if (!index) {
    index = new HeaderIndex(standard.headers.map(({ name, also }) => ({ name, aliases: also })));
    indexes.set(standard, index);
  }
  return index;
};

const scoreCsv = (samples: readonly Sample[], standard: StandardSummary): StandardMatch | undefined => {
  const index = indexOf(standard);
  // The dialect is told by the standard's own headers.
  const dialect = tellDialect(samples, index);
  const sample = samples.find(({ delimiter }) => delimiter === dialect.delimiter);
  const headers = (sample?.rows[dialect.titleRows] ?? []).map(({ text }) => text);
  const matches = index.match(headers, false);
  const found = new Set(matches.map(({ field }) => field).filter((field) => field >= 0));
  if (found.size === 0) return undefined;
  const required = standard.headers.flatMap(({ required: needed }, place) => (needed ? [place] : []));
  const missing = required.filter((place) => !found.has(place));
  const filled = headers.filter((header) => header !== '').length;
  const known = matches.filter(({ match }) => match !== 'unknown' && match !== 'empty').length;
  const exact = matches.filter(({ match }) => match === 'exact').length;
  const ofRequired =
    required.length === 0 ? found.size / standard.headers.length : 1 - missing.length / required.length;
  const own = new Set((standard.detect.headers ?? []).map(normalise));
  const hinted = headers.some((header) => own.has(normalise(header))) ? 0.1 : 0;
  const score = 0.45 * ofRequired + 0.35 * (known / Math.max(1, filled)) + 0.1 * (exact / Math.max(1, filled)) + hinted;
  return {
    standard,
    score: Math.min(1, score),
    matched: found.size,
    missing: missing.map((place) => standard.headers[place]?.name ?? ''),
  };
};

/** By its telling keys, of which `has` says whether the document has them. */
const scoreKeys = (standard: StandardSummary, has: (key: string) => boolean): StandardMatch | undefined => {
  const keys = standard.detect.keys ?? [];
  const found = keys.filter(has);
  if (found.length === 0) return undefined;
  return {
    standard,
    score: found.length / keys.length,
    matched: found.length,
    missing: keys.filter((key) => !found.includes(key)),
  };
};

const scoreRecords = (share: number, standard: StandardSummary): StandardMatch | undefined =>
  share === 0 ? undefined : { standard, score: share, matched: 0, missing: [] };

type Score = (standard: StandardSummary) => StandardMatch | undefined;

/** How a file is held against each standard: text that is JSON against keys, YAML and records too, anything else as CSV. */
const scorer = (text: string, samples: () => readonly Sample[]): Score => {
  if (isJson(text))
    return (standard) =>
      standard.kind === 'json' || standard.kind === 'both'
        ? scoreKeys(standard, (key) => text.includes(`"${key}"`))
        : undefined;
  const share = recordShare(text);
  const keys = yamlKeys(text);
  const rows = samples();
  return (standard) => {
    if (standard.kind === 'records') return scoreRecords(share, standard);
    if (standard.syntax === 'yaml') return scoreKeys(standard, (key) => keys.has(key));
    return standard.kind === 'json' ? undefined : scoreCsv(rows, standard);
  };
};

/**
 * Tells which standard a file follows from its first bytes: by its headers, for JSON and YAML by its keys, and by what its lines
 * begin with for records of a gazetteer.
 *
 * @param head the first `DETECTION_BYTES` bytes, or all where there are fewer; see `peek`
 */
export const detectStandard = async (
  head: Uint8Array,
  standards: readonly StandardSummary[],
  options: DetectOptions = {},
): Promise<Detection> => {
  const bytes = await readHead(head);
  const text = new TextDecoder().decode(bytes.subarray(0, -1));
  const score = scorer(text, () => samplesOf(bytes, head.length < DETECTION_BYTES));
  const fileName = (options.fileName ?? '').toLowerCase();
  const candidates = standards
    .map(score)
    .filter((match) => match !== undefined)
    .map((match) => ({ ...match, score: Math.min(1, match.score + nameBonus(match.standard, fileName)) }))
    .sort((a, b) => b.score - a.score || b.matched - a.matched);
  const [best, next] = candidates;
  const clear = best !== undefined && best.score >= LEAST && best.score - (next?.score ?? 0) >= CLEAR;
  return { standard: clear ? best.standard : undefined, candidates };
};
