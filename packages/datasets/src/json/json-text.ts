import { advance, type Position } from './position.js';

/** Bytes that stand together in the text and in the file. */
interface Piece {
  /** Index into the text. */
  readonly at: number;
  readonly position: Position;
}

/**
 * JSON that was cut out of a file: an item of a list, or what surrounds a list. It knows the place in the file of each of
 * its bytes, although what surrounds a list is in pieces.
 */
export class JsonText {
  constructor(
    readonly bytes: Uint8Array,
    private readonly pieces: readonly Piece[],
  ) {}

  /** A text that stands in one piece. */
  static from(bytes: Uint8Array, position: Position): JsonText {
    return new JsonText(bytes, [{ at: 0, position }]);
  }

  /** The places of byte indexes of this text. One pass over the text, however many there are. */
  positionsOf(indexes: Iterable<number>): ReadonlyMap<number, Position> {
    const places = new Map<number, Position>();
    const sorted = [...new Set(indexes)].sort((a, b) => a - b);
    let piece = 0;
    let reached = this.pieces[0];
    for (const index of sorted) {
      for (let next = this.pieces[piece + 1]; next && next.at <= index; next = this.pieces[piece + 1]) {
        piece += 1;
        reached = next;
      }
      if (!reached) break;
      reached = { at: index, position: advance(reached.position, this.bytes, reached.at, index) };
      places.set(index, reached.position);
    }
    return places;
  }

  /** The place of one byte index. */
  positionOf(index: number): Position {
    return this.positionsOf([index]).get(index) ?? { offset: index, line: 1, column: 1 };
  }
}

/** Collects bytes piece by piece, up to a limit. */
export class TextCollector {
  private buffer = new Uint8Array(1024);
  private pieces: Piece[] = [];
  length = 0;

  /** Marks that the next byte stands at this place of the file. */
  mark(position: Position): void {
    this.pieces.push({ at: this.length, position });
  }

  add(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.length);
    this.length = needed;
  }

  /** The bytes from an index on. Only good until the next `add`. */
  peek(from: number): Uint8Array {
    return this.buffer.subarray(from, this.length);
  }

  /** What was collected; the collector is empty afterwards and keeps its buffer, so the text is only good until the next `add`. */
  take(): JsonText {
    const text = new JsonText(this.buffer.subarray(0, this.length), this.pieces);
    this.pieces = [];
    this.length = 0;
    return text;
  }
}
