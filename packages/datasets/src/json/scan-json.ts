import type { JsonText } from './json-text.js';
import { TextCollector } from './json-text.js';
import type { JsonLimits } from './limits.js';
import type { Position } from './position.js';
import { JsonRefusal } from './refusal.js';
import { SYNTAX_WORDS, type SyntaxFault } from './syntax-words.js';
import { tooDeep, walkJson } from './walk-json.js';

/** What is told while a file is read. */
export interface ScanEvents {
  /**
   * One item of the list that is read item by item. `pointer` is that of the list (empty where the document is the list);
   * `keys` is how many keys the item's objects have, as written. The text is only good during the call.
   */
  readonly item: (text: JsonText, pointer: string, keys: number) => void;
  /** What is left of the document: all of it, with `[]` in place of the list. `keys` as for an item. */
  readonly rest: (text: JsonText, list: string | undefined, keys: number) => void;
}

/** What a byte can mean to the scanner; 0 is any other. */
const QUOTE = 1;
const BACKSLASH = 2;
const OPEN = 3;
const CLOSE = 4;
const COMMA = 5;
const COLON = 6;
const LINE = 7;
const CONTINUATION = 8;
const SPACE = 9;

const CLASSES = new Uint8Array(256);
for (const [characters, meaning] of [
  ['"', QUOTE],
  ['\\', BACKSLASH],
  ['[{', OPEN],
  [']}', CLOSE],
  [',', COMMA],
  [':', COLON],
  ['\n', LINE],
  [' \t\r', SPACE],
] as const)
  for (const character of characters) CLASSES[character.charCodeAt(0)] = meaning;
CLASSES.fill(CONTINUATION, 0x80, 0xc0);

const LIST_OPEN = 0x5b;
const LIST_CLOSE = 0x5d;
const OBJECT_OPEN = 0x7b;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Cuts a JSON file, as its bytes come in, into the items of one list and the rest, so that only one item is held at a time.
 * The list is the document itself, or the value of one of `listKeys` in the document's object; a document with neither is
 * handed on whole. Nothing is judged here but what is needed for that: each text is read strictly by whoever gets it.
 */
export class JsonScanner {
  private mode: 'start' | 'rest' | 'list' | 'end' = 'start';
  private offset = 0;
  private line = 1;
  /** Offset at which the line would begin if each of its characters so far had one byte. */
  private lineStart = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private keys = 0;
  private restKeys = 0;
  private readonly rest = new TextCollector();
  private readonly held = new TextCollector();
  private inItem = false;
  /** Whether a comma of the list waits for the item after it. */
  private afterComma = false;
  private listAt: Position | undefined;
  private listPointer: string | undefined;
  private isRootObject = false;
  /** In the root object: where its last key began in `rest`, and whether its value is what comes next. */
  private stringAt = 0;
  private lastText = '';
  private valueNext = false;

  constructor(
    private readonly listKeys: ReadonlySet<string>,
    private readonly limits: JsonLimits,
    private readonly events: ScanEvents,
  ) {}

  /** Bytes read. */
  get bytes(): number {
    return this.offset;
  }

  /** Leaves out bytes at the start that belong to no text: a byte order mark. */
  skip(bytes: number): void {
    this.offset += bytes;
    this.lineStart += bytes;
  }

  /** @throws JsonRefusal where the file cannot be read on. */
  push(chunk: Uint8Array): void {
    const base = this.offset;
    for (let index = 0; index < chunk.length; ) {
      if (this.mode === 'list') index = this.scanList(chunk, index, base);
      else if (this.mode === 'end') index = this.scanEnd(chunk, index, base);
      else index = this.scanRest(chunk, index, base);
    }
    this.offset = base + chunk.length;
  }

  /** Tells that the file has ended. */
  end(): void {
    if (this.mode === 'list') this.endInList();
    this.events.rest(this.rest.take(), this.listPointer, this.restKeys);
  }

  private place(offset: number): Position {
    return { offset, line: this.line, column: offset - this.lineStart + 1 };
  }

  private fail(fault: SyntaxFault, at: Position): never {
    const [en, cy] = SYNTAX_WORDS[fault];
    throw new JsonRefusal('json-syntax', at, en, cy);
  }

  /** Everything outside the list. Collects it, and stops where the list begins. */
  private scanRest(chunk: Uint8Array, from: number, base: number): number {
    this.rest.mark(this.place(base + from));
    let start = from;
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      const meaning = CLASSES[byte] ?? 0;
      if (meaning === CONTINUATION) this.lineStart += 1;
      else if (meaning === LINE) this.newLine(base + index);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (meaning === BACKSLASH) this.escaped = true;
        else if (meaning === QUOTE) {
          this.inString = false;
          if (this.depth === 1 && this.isRootObject) {
            this.rest.add(chunk.subarray(start, index + 1));
            start = index + 1;
            this.lastText = decoder.decode(this.rest.peek(this.stringAt).subarray(0, -1));
          }
        }
        continue;
      }
      if (meaning === LINE || meaning === SPACE) continue;
      if (meaning === QUOTE) {
        this.inString = true;
        if (this.depth === 1) this.stringAt = this.rest.length + index - start + 1;
      } else if (meaning === OPEN) {
        if (byte === LIST_OPEN && this.opensList()) {
          this.rest.add(chunk.subarray(start, index + 1));
          this.listAt = this.place(base + index);
          this.mode = 'list';
          this.depth = 0;
          this.checkRest();
          return index + 1;
        }
        if (this.mode === 'start') this.isRootObject = byte === OBJECT_OPEN;
        this.depth += 1;
        if (this.depth > this.limits.maxDepth) throw this.deep(this.place(base + index));
      } else if (meaning === CLOSE) this.depth -= 1;
      else if (meaning === COLON) this.restKeys += 1;
      this.valueNext = meaning === COLON && this.depth === 1;
      this.mode = 'rest';
    }
    this.rest.add(chunk.subarray(start));
    this.checkRest();
    return chunk.length;
  }

  private opensList(): boolean {
    if (this.listPointer !== undefined) return false;
    if (this.mode === 'start') this.listPointer = '';
    else if (this.isRootObject && this.depth === 1 && this.valueNext && this.listKeys.has(this.lastText))
      this.listPointer = `/${this.lastText}`;
    return this.listPointer !== undefined;
  }

  /** The inside of the list. Stops after its closing bracket. */
  private scanList(chunk: Uint8Array, from: number, base: number): number {
    let start = from;
    if (this.inItem) this.held.mark(this.place(base + from));
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      const meaning = CLASSES[byte] ?? 0;
      if (meaning === 0) {
        if (this.inItem) {
          this.escaped = false;
          continue;
        }
      } else if (meaning === CONTINUATION) {
        this.lineStart += 1;
        continue;
      } else if (meaning === LINE) {
        this.newLine(base + index);
        this.escaped = false;
        continue;
      }
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (meaning === BACKSLASH) this.escaped = true;
        else if (meaning === QUOTE) this.inString = false;
        continue;
      }
      if (meaning === SPACE) continue;
      if (!this.inItem) {
        if (meaning === COMMA) this.fail('missingValue', this.place(base + index));
        if (byte === LIST_CLOSE) {
          if (this.afterComma) this.fail('trailingComma', this.place(base + index));
          return this.closeList(index, base);
        }
        if (meaning === CLOSE) this.fail('wrongBracket', this.place(base + index));
        this.inItem = true;
        this.keys = 0;
        start = index;
        this.held.mark(this.place(base + index));
      }
      if (meaning === QUOTE) this.inString = true;
      else if (meaning === OPEN) {
        this.depth += 1;
        if (this.depth >= this.limits.maxDepth) throw this.deep(this.place(base + index));
      } else if (meaning === COLON) this.keys += 1;
      else if (meaning === COMMA && this.depth === 0) {
        this.endItem(chunk.subarray(start, index));
        this.afterComma = true;
      } else if (meaning === CLOSE) {
        if (this.depth > 0) this.depth -= 1;
        else {
          this.endItem(chunk.subarray(start, index));
          if (byte !== LIST_CLOSE) this.fail('wrongBracket', this.place(base + index));
          return this.closeList(index, base);
        }
      }
    }
    if (this.inItem) {
      this.held.add(chunk.subarray(start));
      this.checkHeld();
    }
    return chunk.length;
  }

  private newLine(offset: number): void {
    this.line += 1;
    this.lineStart = offset + 1;
  }

  private endItem(last: Uint8Array): void {
    this.held.add(last);
    this.checkHeld();
    const text = this.held.take();
    this.inItem = false;
    this.afterComma = false;
    this.events.item(text, this.listPointer ?? '', this.keys);
  }

  private closeList(index: number, base: number): number {
    const isRoot = this.listPointer === '';
    this.mode = isRoot ? 'end' : 'rest';
    // The closing bracket of a list in an object is yet to be read.
    this.depth = isRoot ? 0 : 2;
    this.valueNext = false;
    // The bracket itself belongs to the rest.
    this.rest.mark(this.place(base + index));
    if (!isRoot) return index;
    this.rest.add(new Uint8Array([LIST_CLOSE]));
    return index + 1;
  }

  /** After a list that was the whole document. */
  private scanEnd(chunk: Uint8Array, from: number, base: number): number {
    for (let index = from; index < chunk.length; index += 1) {
      const meaning = CLASSES[chunk[index] ?? 0] ?? 0;
      if (meaning === LINE) this.newLine(base + index);
      else if (meaning !== SPACE) this.fail('afterEnd', this.place(base + index));
    }
    return chunk.length;
  }

  private endInList(): never {
    if (this.inItem) {
      const text = this.held.take();
      this.refuse(text, () => walkJson(text.bytes, { maxDepth: this.limits.maxDepth }));
    }
    this.fail('endInList', this.listAt ?? this.place(this.offset));
  }

  /** Runs what may refuse a text, and gives its refusal the place in the file. */
  private refuse(text: JsonText, read: () => unknown): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof JsonRefusal) || typeof error.at !== 'number') throw error;
      throw new JsonRefusal(error.code, text.positionOf(error.at), error.en, error.cy);
    }
  }

  private checkRest(): void {
    if (this.rest.length > this.limits.maxHeldBytes) this.tooLarge(this.rest.take(), false);
  }

  private checkHeld(): void {
    if (this.held.length > this.limits.maxHeldBytes) this.tooLarge(this.held.take(), true);
  }

  /** A text that is too large may be so because something in it is never closed: that is told instead. */
  private tooLarge(text: JsonText, isItem: boolean): never {
    const { maxHeldBytes, maxDepth } = this.limits;
    this.refuse(text, () => {
      try {
        walkJson(text.bytes, { maxDepth });
      } catch (error) {
        const isCut = error instanceof JsonRefusal && CUT.has(error.en);
        if (!isCut) throw error;
      }
    });
    const size = `${Math.floor(maxHeldBytes / 1024 / 1024)} MiB`;
    throw new JsonRefusal(
      'json-too-large',
      text.positionOf(0),
      isItem ? `One item of the list is larger than ${size}` : `What is not in a list is larger than ${size}`,
      isItem ? `Mae un eitem o’r rhestr yn fwy na ${size}` : `Mae’r hyn nad yw mewn rhestr yn fwy na ${size}`,
    );
  }

  private deep(at: Position): JsonRefusal {
    const { code, en, cy } = tooDeep(0, this.limits.maxDepth);
    return new JsonRefusal(code, at, en, cy);
  }
}

/** Faults that the cut itself may have made. */
const CUT: ReadonlySet<string> = new Set(
  (['endInString', 'endInObject', 'endInList', 'missingValue', 'badNumber', 'badWord'] as const).map(
    (fault) => SYNTAX_WORDS[fault][0],
  ),
);
