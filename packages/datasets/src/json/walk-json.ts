import { encodeKey } from './pointer.js';
import { JsonRefusal } from './refusal.js';
import { SYNTAX_WORDS, type SyntaxFault } from './syntax-words.js';

/** Where a value of a document stands, as byte indexes into its text. */
export interface Place {
  /** Of the value itself. */
  readonly value: number;
  /** Of its key, where it has one; else of the value. */
  readonly key: number;
}

/** A key that an object has twice. */
export interface DuplicateKey {
  /** JSON Pointer of the key. */
  readonly pointer: string;
  readonly at: number;
}

/** What a walk found. */
export interface Walk {
  /** By JSON Pointer, those that were wanted and are there. */
  readonly places: ReadonlyMap<string, Place>;
  readonly duplicates: readonly DuplicateKey[];
}

/** Pointers as a tree, so that a walk need not build the pointer of each value. */
interface Wanted {
  pointer?: string;
  readonly next: Map<string, Wanted>;
}

const wantedTree = (pointers: Iterable<string>): Wanted => {
  const root: Wanted = { next: new Map() };
  for (const pointer of pointers) {
    let node = root;
    for (const step of pointer.split('/').slice(1)) {
      let next = node.next.get(step);
      if (!next) {
        next = { next: new Map() };
        node.next.set(step, next);
      }
      node = next;
    }
    node.pointer = pointer;
  }
  return root;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const END = -1;

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const ESCAPES = new Set([...'"\\/bfnrt'].map((character) => character.charCodeAt(0)));
const WORDS = new Set(['true', 'false', 'null']);
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isHex = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
/** A byte that can be part of a number or of a word without quotation marks. */
const isBare = (byte: number) =>
  byte === 0x2b || byte === 0x2d || byte === 0x2e || byte === 0x5f || isDigitOrLetter(byte);
const isDigitOrLetter = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Reads JSON strictly (RFC 8259) without keeping its values. */
class Walker {
  private index = 0;
  readonly places = new Map<string, Place>();
  readonly duplicates: DuplicateKey[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly maxDepth: number,
    private readonly wantsDuplicates: boolean,
  ) {}

  document(wanted: Wanted): void {
    this.space();
    if (this.peek() === END) throw new JsonRefusal('json-empty', 0, ...SYNTAX_WORDS.empty);
    this.value(wanted, '', 0, this.index);
    this.space();
    if (this.peek() !== END) this.fail('afterEnd');
  }

  private peek(): number {
    return this.bytes[this.index] ?? END;
  }

  private space(): void {
    while (isSpace(this.peek())) this.index += 1;
  }

  private fail(fault: SyntaxFault, at = this.index): never {
    const [en, cy] = SYNTAX_WORDS[fault];
    throw new JsonRefusal('json-syntax', at, en, cy);
  }

  private value(wanted: Wanted | undefined, pointer: string, depth: number, key: number): void {
    if (wanted?.pointer !== undefined) this.places.set(wanted.pointer, { value: this.index, key });
    const byte = this.peek();
    if (byte === OPEN_OBJECT) this.object(wanted, pointer, depth + 1);
    else if (byte === OPEN_LIST) this.list(wanted, pointer, depth + 1);
    else if (byte === QUOTE) this.string();
    else if (isBare(byte)) this.bare();
    else this.noValue(byte);
  }

  /** Tells why no value begins here. */
  private noValue(byte: number): never {
    if (byte === END || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.fail('missingValue');
    if (byte === 0x27) this.fail('singleQuote');
    if (byte === 0x2f || byte === 0x23) this.fail('comment');
    if (byte === 0xe2 && this.bytes[this.index + 1] === 0x80) this.fail('curlyQuote');
    this.fail('unexpected');
  }

  private enter(depth: number): void {
    if (depth > this.maxDepth) throw tooDeep(this.index, this.maxDepth);
    this.index += 1;
    this.space();
  }

  private object(wanted: Wanted | undefined, pointer: string, depth: number): void {
    const opened = this.index;
    const seen = this.wantsDuplicates ? new Set<string>() : undefined;
    this.enter(depth);
    if (this.peek() === CLOSE_OBJECT) {
      this.index += 1;
      return;
    }
    for (;;) {
      const keyAt = this.index;
      if (this.peek() !== QUOTE) this.noKey(opened);
      this.string();
      const key = seen || wanted ? this.keyText(keyAt) : '';
      if (seen?.has(key)) this.duplicates.push({ pointer: `${pointer}/${encodeKey(key)}`, at: keyAt });
      seen?.add(key);
      this.space();
      if (this.peek() !== COLON) this.fail(this.peek() === END ? 'endInObject' : 'missingColon', this.orOpened(opened));
      this.index += 1;
      this.space();
      const step = seen || wanted ? encodeKey(key) : '';
      if (this.peek() === END) this.fail('endInObject', opened);
      this.value(wanted?.next.get(step), seen ? `${pointer}/${step}` : '', depth, keyAt);
      if (this.hasEnded(CLOSE_OBJECT, 'endInObject', opened)) return;
    }
  }

  private list(wanted: Wanted | undefined, pointer: string, depth: number): void {
    const opened = this.index;
    this.enter(depth);
    if (this.peek() === CLOSE_LIST) {
      this.index += 1;
      return;
    }
    for (let item = 0; ; item += 1) {
      const step = this.wantsDuplicates || wanted ? String(item) : '';
      if (this.peek() === END) this.fail('endInList', opened);
      this.value(wanted?.next.get(step), this.wantsDuplicates ? `${pointer}/${step}` : '', depth, this.index);
      if (this.hasEnded(CLOSE_LIST, 'endInList', opened)) return;
    }
  }

  /** After a value of a list or object: true where it ends, false after a comma with more to come. */
  private hasEnded(close: number, unclosed: SyntaxFault, opened: number): boolean {
    this.space();
    const byte = this.peek();
    if (byte === close) {
      this.index += 1;
      return true;
    }
    if (byte === END) this.fail(unclosed, opened);
    if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.fail('wrongBracket');
    if (byte === 0x2f) this.fail('comment');
    if (byte !== COMMA)
      this.fail(byte === QUOTE || byte === OPEN_OBJECT || isBare(byte) ? 'missingComma' : 'unexpected');
    this.index += 1;
    this.space();
    const next = this.peek();
    if (next === close) this.fail('trailingComma');
    if (next === END) this.fail(unclosed, opened);
    return false;
  }

  private orOpened(opened: number): number {
    return this.peek() === END ? opened : this.index;
  }

  private noKey(opened: number): never {
    const byte = this.peek();
    if (byte === END) this.fail('endInObject', opened);
    if (byte === CLOSE_LIST) this.fail('wrongBracket');
    if (byte === 0x27) this.fail('singleQuote');
    if (byte === 0x2f || byte === 0x23) this.fail('comment');
    if (byte === 0xe2 && this.bytes[this.index + 1] === 0x80) this.fail('curlyQuote');
    this.fail('keyNotText');
  }

  /** The text of the key whose quotation mark is at `at`, and which was just read. */
  private keyText(at: number): string {
    const raw = this.bytes.subarray(at, this.index);
    if (raw.includes(BACKSLASH)) return JSON.parse(decoder.decode(raw));
    return decoder.decode(raw.subarray(1, -1));
  }

  private string(): void {
    const opened = this.index;
    this.index += 1;
    for (;;) {
      const byte = this.peek();
      if (byte === QUOTE) break;
      if (byte === END) this.fail('endInString', opened);
      if (byte < 0x20) this.fail('controlCharacter');
      if (byte === BACKSLASH) this.escape();
      this.index += 1;
    }
    this.index += 1;
  }

  private escape(): void {
    const at = this.index;
    this.index += 1;
    if (this.peek() !== 0x75) {
      if (!ESCAPES.has(this.peek())) this.fail(this.peek() === END ? 'endInString' : 'badEscape', at);
      return;
    }
    for (let digit = 0; digit < 4; digit += 1) {
      this.index += 1;
      if (!isHex(this.peek())) this.fail('badEscape', at);
    }
  }

  private bare(): void {
    const start = this.index;
    while (isBare(this.peek())) this.index += 1;
    const text = decoder.decode(this.bytes.subarray(start, Math.min(this.index, start + 400)));
    if (WORDS.has(text)) return;
    const first = text.charCodeAt(0);
    const isWord = !(first >= 0x30 && first <= 0x39) && first !== 0x2d && first !== 0x2b && first !== 0x2e;
    if (isWord) this.fail('badWord', start);
    if (!NUMBER.test(text)) this.fail('badNumber', start);
  }
}

/** The refusal of a document whose lists and objects go too deep. */
export const tooDeep = (at: number, maxDepth: number): JsonRefusal =>
  new JsonRefusal(
    'json-too-deep',
    at,
    `Lists and objects lie more than ${maxDepth} levels within each other`,
    `Mae rhestrau a gwrthrychau yn gorwedd mwy na ${maxDepth} lefel o fewn ei gilydd`,
  );

/**
 * Walks through the bytes of one JSON document: finds the places of some of its values, keys that stand twice, and the first
 * fault of its grammar.
 *
 * @throws JsonRefusal where the bytes are no JSON; its place is an index into `bytes`.
 */
export const walkJson = (
  bytes: Uint8Array,
  options: { readonly maxDepth: number; readonly pointers?: Iterable<string>; readonly duplicates?: boolean },
): Walk => {
  const walker = new Walker(bytes, options.maxDepth, options.duplicates ?? false);
  walker.document(wantedTree(options.pointers ?? []));
  return walker;
};
