import type { Report } from '../report/report.js';
import { chunksOf, type DatasetSource } from '../source/chunks.js';
import type { Standard } from '../standard/standard.js';
import { chooseDocument } from './choose-document.js';
import { documentJudge } from './document-judge.js';
import { FaultList } from './fault-list.js';
import { type CheckJsonOptions, documentsAsked, jsonReport, jsonRulesOf, MOST_FAULTS } from './json-report.js';
import { RulesJudge } from './json-rules-judge.js';
import { judgeValue } from './judge-value.js';
import { JSON_LIMITS } from './limits.js';
import { keysOf } from './pointer.js';
import { START } from './position.js';
import { type ReadYaml, readYaml, TextPlaces } from './read-yaml.js';
import { JsonRefusal } from './refusal.js';
import { decodeUtf8 } from './utf8.js';

/** Most bytes of a YAML document: people write them by hand. */
export const MOST_YAML_BYTES = 256 * 1024;

/** Reads a source whole, up to a limit; undefined where it is larger. */
const readWhole = async (source: DatasetSource, most: number, options: CheckJsonOptions) => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(source)) {
    options.signal?.throwIfAborted();
    length += chunk.length;
    if (length > most) return { bytes: undefined, length };
    pieces.push(chunk);
    options.onProgress?.(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, length };
};

/** Reads a text, or adds why it cannot be read. */
const read = (text: string, places: TextPlaces, faults: FaultList, maxDepth: number): ReadYaml | undefined => {
  try {
    return readYaml(text, places, maxDepth);
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    faults.add(error.code, {
      parts: { form: error.en },
      welshParts: { form: error.cy },
      position: typeof error.at === 'number' ? places.at(error.at) : error.at,
      clause: 'YAML 1.2.2',
    });
    return undefined;
  }
};

const judge = (
  { value, walk }: ReadYaml,
  places: TextPlaces,
  standard: Standard,
  options: CheckJsonOptions,
  faults: FaultList,
): string | undefined => {
  const rules = jsonRulesOf(standard);
  const document = chooseDocument(documentsAsked(standard, rules, options.document), value);
  if (!document) return undefined;
  for (const { pointer, at } of walk.duplicates)
    faults.add('json-duplicate-key', {
      parts: { field: keysOf(pointer).at(-1) ?? '' },
      pointer,
      position: places.at(at),
      clause: 'YAML 1.2.2, section 3.2.1.1',
    });
  const locate = (pointers: readonly string[]) => {
    const wanted = pointers.map((pointer) => walk.places.get(pointer)).filter((place) => place !== undefined);
    const indexes = new Set(wanted.flatMap((place) => [place.value, place.key]));
    return { places: walk.places, positions: new Map([...indexes].map((index) => [index, places.at(index)])) };
  };
  const { whole } = documentJudge(rules, document);
  judgeValue(
    { value, base: '', name: 'this document', locate },
    { rules, document, schema: whole, beyond: new RulesJudge(document.rules ?? []) },
    faults,
  );
  return document.id;
};

/**
 * Checks a YAML document against a standard. The same as `checkJson`, but that the document is held whole: at most 256 KiB.
 *
 * @throws TypeError where the standard has no rules for JSON or YAML
 * @throws SchemaError where a schema of the standard cannot be loaded
 */
export const checkYaml = async (
  source: DatasetSource,
  standard: Standard,
  options: CheckJsonOptions = {},
): Promise<Report> => {
  documentsAsked(standard, jsonRulesOf(standard), options.document);
  const faults = new FaultList(options.maxFaults ?? MOST_FAULTS);
  const most = Math.min(options.maxHeldBytes ?? MOST_YAML_BYTES, MOST_YAML_BYTES);
  const { bytes, length } = await readWhole(source, most, options);
  const { text, badByte } = decodeUtf8(bytes ?? new Uint8Array(0));
  const places = new TextPlaces(text, bytes ?? new Uint8Array(0));
  let result: ReadYaml | undefined;
  let document: string | undefined;
  if (bytes) result = read(text, places, faults, options.maxDepth ?? JSON_LIMITS.maxDepth);
  else
    faults.add('json-too-large', {
      parts: { form: `It is larger than ${most} bytes` },
      welshParts: { form: `Mae’n fwy na ${most} beit` },
      position: START,
    });
  if (bytes && badByte >= 0)
    faults.add('json-encoding', {
      parts: { form: 'here is a byte that is not' },
      welshParts: { form: 'dyma feit nad yw' },
      position: places.at(decodeUtf8(bytes.subarray(0, badByte)).text.length),
    });
  if (result) document = judge(result, places, standard, options, faults);
  return jsonReport(standard, faults, {
    bytes: length,
    rows: result ? 1 : 0,
    encoding: { name: badByte >= 0 ? 'mixed' : 'utf-8', byteOrderMark: bytes?.[0] === 0xef && bytes[1] === 0xbb },
    limits: [],
    document,
  });
};
