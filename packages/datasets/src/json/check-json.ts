import type { FaultMessage } from '../report/fault.js';
import type { Report } from '../report/report.js';
import { chunksOf, type DatasetSource } from '../source/chunks.js';
import type { JsonDocument, JsonRules } from '../standard/json-rules.js';
import type { Standard } from '../standard/standard.js';
import { chooseDocument } from './choose-document.js';
import { type DocumentJudge, documentJudge } from './document-judge.js';
import { FaultList } from './fault-list.js';
import { wordsOf } from './finding-words.js';
import { type CheckJsonOptions, documentsAsked, jsonReport, jsonRulesOf, MOST_FAULTS } from './json-report.js';
import { RulesJudge } from './json-rules-judge.js';
import type { JsonText } from './json-text.js';
import type { Judge } from './judge.js';
import { judgeValue, type ReadValue } from './judge-value.js';
import { JSON_LIMITS, type JsonLimits } from './limits.js';
import { keysOf } from './pointer.js';
import { START } from './position.js';
import { JsonRefusal } from './refusal.js';
import { JsonScanner } from './scan-json.js';
import { isObject } from './schema-node.js';
import { overfull, unread } from './unjudged.js';
import { decodeUtf8 } from './utf8.js';
import { walkJson } from './walk-json.js';

/** How many keys the objects of a value have. */
const countKeys = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += countKeys(item);
  else {
    const keys = Object.keys(value);
    count = keys.length;
    for (const key of keys) count += countKeys(Reflect.get(value, key));
  }
  return count;
};

/** The kinds of document that a value can be, from the list that was found in it. */
const candidates = (documents: readonly JsonDocument[], list: string | undefined, value: unknown) => {
  const fitting = documents.filter((document) => document.list === list);
  if (list !== undefined || !isObject(value)) return fitting;
  // An object whose list is no list, or is not there, may still be one that should have it.
  const pages = documents.filter((document) => document.list);
  const meant = pages.filter((document) => Object.hasOwn(value, (document.list ?? '').slice(1)));
  if (meant.length > 0) return meant;
  return fitting.length > 0 ? fitting : pages;
};

const UTF16: FaultMessage = {
  en: 'this file is in UTF-16',
  cy: 'mae’r ffeil hon mewn UTF-16',
};

/** One check of one file. */
class JsonCheck {
  readonly faults: FaultList;
  readonly limits: FaultMessage[] = [];
  items = 0;
  /** Documents that are no list. */
  records = 0;
  hasBadBytes = false;
  private readonly documents: readonly JsonDocument[];
  private readonly rules: JsonRules;
  private chosen: DocumentJudge | undefined;
  private beyond: RulesJudge | undefined;
  private hasChosen = false;

  constructor(
    standard: Standard,
    options: CheckJsonOptions,
    readonly bounds: JsonLimits,
  ) {
    this.rules = jsonRulesOf(standard);
    this.documents = documentsAsked(standard, this.rules, options.document);
    this.faults = new FaultList(options.maxFaults ?? MOST_FAULTS);
  }

  get listKeys(): ReadonlySet<string> {
    return new Set(this.documents.flatMap(({ list }) => (list ? keysOf(list) : [])));
  }

  get document(): string | undefined {
    return this.chosen?.document.id;
  }

  item(text: JsonText, list: string, keys: number): void {
    const base = `${list}/${this.items}`;
    this.items += 1;
    const read = this.read(text, base, keys, `item ${this.items}`);
    if (!this.hasChosen) this.choose(list, read.value);
    this.judge(read, this.chosen?.item, this.beyond);
  }

  rest(text: JsonText, list: string | undefined, keys: number): void {
    const read = this.read(text, '', keys, 'this document');
    if (!this.hasChosen) this.choose(list, read.value);
    if (!this.chosen) {
      const titles = this.documents.map(({ title }) => title).join('; ');
      this.faults.add('json-document-unknown', {
        parts: { form: titles },
        pointer: '',
        position: text.positionOf(0),
      });
      return;
    }
    const { document, rest, whole } = this.chosen;
    if (list === undefined) {
      this.records = 1;
      const before = this.faults.total;
      this.judge(read, whole, document.list === undefined ? this.beyond : undefined);
      if (document.list && this.faults.total === before) this.listMissing(document, document.list, text);
      return;
    }
    this.judge(read, rest, undefined);
    this.countItems(list, text);
    if (this.beyond?.isOverfull) this.limits.push(overfull);
  }

  /** A schema that does not ask for its list lets a document pass in which nothing was checked. */
  private listMissing(document: JsonDocument, list: string, text: JsonText): void {
    this.faults.add('json-list-missing', {
      parts: { field: list.slice(1) },
      pointer: '',
      position: text.positionOf(0),
      clause: document.clause,
    });
  }

  private countItems(list: string, text: JsonText): void {
    if (!this.chosen) return;
    const { document, fewestItems, mostItems } = this.chosen;
    for (const [keyword, limit, isMet] of [
      ['minItems', fewestItems, this.items >= fewestItems],
      ['maxItems', mostItems, this.items <= mostItems],
    ] as const) {
      if (isMet) continue;
      const finding = { pointer: list, keyword, schema: { [keyword]: limit }, isPersonal: false };
      const { code, parts, welshParts } = wordsOf(finding, 'this document');
      this.faults.add(code, {
        parts,
        welshParts,
        pointer: list,
        position: text.positionOf(0),
        clause: document.clause,
      });
    }
  }

  private choose(list: string | undefined, value: unknown): void {
    this.hasChosen = true;
    const document = chooseDocument(candidates(this.documents, list, value), value);
    if (!document) return;
    this.chosen = documentJudge(this.rules, document);
    this.beyond = new RulesJudge(document.rules ?? []);
  }

  private judge(read: ReadValue, schema: Judge | undefined, beyond: RulesJudge | undefined): void {
    const document = this.chosen?.document;
    if (document) judgeValue(read, { rules: this.rules, document, schema, beyond }, this.faults);
  }

  /** @throws JsonRefusal where the text is no JSON */
  private read(text: JsonText, base: string, keys: number, name: string): ReadValue {
    const { text: characters, badByte } = decodeUtf8(text.bytes);
    if (badByte >= 0) {
      this.hasBadBytes = true;
      this.faults.add('json-encoding', {
        parts: { form: 'here is a byte that is not' },
        welshParts: { form: 'dyma feit nad yw' },
        pointer: base,
        position: text.positionOf(badByte),
      });
    }
    const value = this.parse(text, characters);
    if (countKeys(value) !== keys) this.duplicates(text, base);
    return {
      value,
      base,
      name,
      locate: (pointers) => {
        const { places } = walkJson(text.bytes, { maxDepth: this.bounds.maxDepth, pointers });
        const indexes = [...places.values()].flatMap((place) => [place.value, place.key]);
        return { places, positions: text.positionsOf(indexes) };
      },
    };
  }

  private parse(text: JsonText, characters: string): unknown {
    try {
      return JSON.parse(characters);
    } catch {
      try {
        walkJson(text.bytes, { maxDepth: this.bounds.maxDepth });
      } catch (error) {
        if (!(error instanceof JsonRefusal) || typeof error.at !== 'number') throw error;
        throw new JsonRefusal(error.code, text.positionOf(error.at), error.en, error.cy);
      }
      throw new JsonRefusal('json-syntax', text.positionOf(0), 'This is not JSON', 'Nid JSON yw hwn');
    }
  }

  private duplicates(text: JsonText, base: string): void {
    const { duplicates } = walkJson(text.bytes, { maxDepth: this.bounds.maxDepth, duplicates: true });
    const positions = this.faults.isFull ? undefined : text.positionsOf(duplicates.map(({ at }) => at));
    for (const { pointer, at } of duplicates)
      this.faults.add('json-duplicate-key', {
        parts: { field: keysOf(pointer).at(-1) ?? '' },
        pointer: base + pointer,
        position: positions?.get(at),
        clause: 'RFC 8259, section 4',
        name: keysOf(pointer).at(-1) ?? '',
      });
  }
}

/** How many bytes of a byte order mark of UTF-8 begin the file. */
const markLength = (head: Uint8Array): number => (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);

const utf16Of = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] !== 0 && head[1] === 0 && head.length > 1)) return 'utf-16le';
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] !== 0 && head.length > 1)) return 'utf-16be';
  return undefined;
};

/** Joins pieces until the first has as many bytes as are needed to tell the encoding. */
async function* withHead(source: DatasetSource): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunksOf(source)) {
    if (!head) {
      yield chunk;
      continue;
    }
    const joined: Uint8Array = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined.length < 3 ? joined : undefined;
    if (!head) yield joined;
  }
  if (head && head.length > 0) yield head;
}

/**
 * Checks a JSON document against a standard, in memory that does not grow with the length of its list.
 *
 * Never throws for what the file holds: what cannot be read is a fault of the report.
 *
 * @param source the bytes of the file
 * @throws TypeError where the standard has no rules for JSON
 * @throws SchemaError where a schema of the standard cannot be loaded
 */
export const checkJson = async (
  source: DatasetSource,
  standard: Standard,
  options: CheckJsonOptions = {},
): Promise<Report> => {
  const bounds: JsonLimits = {
    maxDepth: options.maxDepth ?? JSON_LIMITS.maxDepth,
    maxHeldBytes: options.maxHeldBytes ?? JSON_LIMITS.maxHeldBytes,
  };
  const check = new JsonCheck(standard, options, bounds);
  const scanner = new JsonScanner(check.listKeys, bounds, {
    item: (text, list, keys) => check.item(text, list, keys),
    rest: (text, list, keys) => check.rest(text, list, keys),
  });
  let encoding: 'utf-8' | 'utf-16le' | 'utf-16be' = 'utf-8';
  let mark = 0;
  let isFirst = true;
  let stoppedAt: number | undefined;
  try {
    for await (const chunk of withHead(source)) {
      options.signal?.throwIfAborted();
      if (isFirst) {
        mark = markLength(chunk);
        encoding = utf16Of(chunk) ?? 'utf-8';
        if (encoding !== 'utf-8') throw new JsonRefusal('json-encoding', START, UTF16.en, UTF16.cy);
        if (mark > 0) check.faults.add('json-byte-order-mark', { position: START, clause: 'RFC 8259, section 8.1' });
        scanner.skip(mark);
      }
      scanner.push(isFirst ? chunk.subarray(mark) : chunk);
      isFirst = false;
      options.onProgress?.(scanner.bytes);
    }
    scanner.end();
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    const position = typeof error.at === 'number' ? { ...START, offset: error.at } : error.at;
    stoppedAt = position.offset;
    check.faults.add(error.code, {
      parts: { form: error.en },
      welshParts: { form: error.cy },
      position,
      clause: error.code === 'json-encoding' ? 'RFC 8259, section 8.1' : 'RFC 8259',
    });
    check.limits.push(unread);
  }
  return jsonReport(standard, check.faults, {
    // How the source cut its pieces says nothing of the file.
    bytes: stoppedAt ?? scanner.bytes,
    rows: check.items + check.records,
    encoding: { name: check.hasBadBytes ? 'mixed' : encoding, byteOrderMark: mark > 0 },
    limits: check.limits,
    document: check.document,
  });
};
