import { numberOf } from '../report/codes.js';
import type { GeometryType, WktType } from '../standard/field.js';
import type { CellCheck, Explanation } from './cell-check.js';

const KINDS: readonly GeometryType[] = [
  'POINT',
  'MULTIPOINT',
  'LINESTRING',
  'MULTILINESTRING',
  'POLYGON',
  'MULTIPOLYGON',
  'GEOMETRYCOLLECTION',
];
/** How deep the brackets of each kind go; points of a MULTIPOINT may or may not have brackets of their own. */
const DEPTHS = [1, 1, 1, 2, 2, 3, 0];
const CLOSED = [false, false, false, false, true, true, false];
const DEEPEST = 8;

const INVALID = numberOf('wkt-invalid');
const GEOMETRY = numberOf('wkt-geometry');
const RING = numberOf('wkt-ring');
const SYSTEM = numberOf('wkt-system');

/** One pass over the bytes of a geometry. It is used again for every cell. */
class WktReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  end = 0;
  kind = -1;
  badRing = false;
  outside = false;
  /** What was expected where reading stopped. */
  expected = '';
  minX = -Infinity;
  maxX = Infinity;
  minY = -Infinity;
  maxY = Infinity;
  #x = 0;
  #y = 0;

  #blanks(): void {
    while (this.at < this.end && (this.bytes[this.at] as number) <= 32) this.at++;
  }

  #take(byte: number): boolean {
    this.#blanks();
    if (this.at >= this.end || this.bytes[this.at] !== byte) return false;
    this.at++;
    return true;
  }

  #fail(expected: string): false {
    if (this.expected === '') this.expected = expected;
    return false;
  }

  #word(): string {
    this.#blanks();
    const start = this.at;
    while (
      this.at < this.end &&
      ((this.bytes[this.at] as number) | 32) >= 97 &&
      ((this.bytes[this.at] as number) | 32) <= 122
    )
      this.at++;
    if (this.at - start > 20) return '';
    let word = '';
    for (let at = start; at < this.at; at++) word += String.fromCharCode((this.bytes[at] as number) & 0xdf);
    return word;
  }

  /** Reads a number; NaN where there is none. */
  #number(): number {
    this.#blanks();
    const { bytes, end } = this;
    let { at } = this;
    const negative = bytes[at] === 45;
    if (negative || bytes[at] === 43) at++;
    let value = 0;
    let digits = 0;
    let scale = 1;
    let byte = at < end ? (bytes[at] as number) : 0;
    for (; byte >= 48 && byte <= 57; byte = ++at < end ? (bytes[at] as number) : 0) {
      value = value * 10 + byte - 48;
      digits++;
    }
    if (byte === 46) {
      byte = ++at < end ? (bytes[at] as number) : 0;
      for (; byte >= 48 && byte <= 57; byte = ++at < end ? (bytes[at] as number) : 0) {
        scale /= 10;
        value += (byte - 48) * scale;
        digits++;
      }
    }
    if (digits > 0 && (byte | 32) === 101) {
      let exponent = 0;
      byte = ++at < end ? (bytes[at] as number) : 0;
      const small = byte === 45;
      if (small || byte === 43) byte = ++at < end ? (bytes[at] as number) : 0;
      const first = at;
      for (; byte >= 48 && byte <= 57; byte = ++at < end ? (bytes[at] as number) : 0)
        exponent = Math.min(exponent * 10 + byte - 48, 400);
      if (at === first) digits = 0;
      value *= 10 ** (small ? -exponent : exponent);
    }
    this.at = at;
    if (digits === 0) return Number.NaN;
    return negative ? -value : value;
  }

  #position(): boolean {
    const x = this.#number();
    const y = this.#number();
    if (Number.isNaN(x) || Number.isNaN(y)) return this.#fail('two numbers for each position');
    this.#x = x;
    this.#y = y;
    if (x < this.minX || x > this.maxX || y < this.minY || y > this.maxY) this.outside = true;
    // Height and measure may follow.
    for (let more = 0; more < 2; more++) {
      this.#blanks();
      const byte = this.bytes[this.at];
      if (this.at >= this.end || byte === 44 || byte === 41) break;
      if (Number.isNaN(this.#number())) return this.#fail('a number');
    }
    return true;
  }

  #positions(closed: boolean, bracketed: boolean): boolean {
    if (!this.#take(40)) return this.#fail('an opening bracket');
    let count = 0;
    let firstX = 0;
    let firstY = 0;
    do {
      const own = bracketed && this.#take(40);
      if (!this.#position()) return false;
      if (own && !this.#take(41)) return this.#fail('a closing bracket');
      if (count === 0) {
        firstX = this.#x;
        firstY = this.#y;
      }
      count++;
    } while (this.#take(44));
    if (!this.#take(41)) return this.#fail('a comma or a closing bracket');
    if (closed && (count < 4 || firstX !== this.#x || firstY !== this.#y)) this.badRing = true;
    if (this.kind === 0 && count > 1) return this.#fail('one position in a POINT');
    return true;
  }

  #nested(depth: number, closed: boolean, bracketed: boolean): boolean {
    if (depth === 1) return this.#positions(closed, bracketed);
    if (!this.#take(40)) return this.#fail('an opening bracket');
    do {
      if (!this.#nested(depth - 1, closed, bracketed)) return false;
    } while (this.#take(44));
    return this.#take(41) || this.#fail('a comma or a closing bracket');
  }

  #geometry(level: number): boolean {
    const kind = KINDS.indexOf(this.#word() as GeometryType);
    if (kind < 0) return this.#fail('a kind of geometry such as POINT or MULTIPOLYGON');
    if (level > DEEPEST) return this.#fail('fewer geometries inside each other');
    this.kind = kind;
    const before = this.at;
    const word = this.#word();
    if (word === 'EMPTY') return true;
    if (word !== '' && word !== 'Z' && word !== 'M' && word !== 'ZM') {
      this.at = before;
      return this.#fail('an opening bracket');
    }
    if (kind !== 6) return this.#nested(DEPTHS[kind] as number, CLOSED[kind] as boolean, kind === 1);
    if (!this.#take(40)) return this.#fail('an opening bracket');
    do {
      if (!this.#geometry(level + 1)) return false;
    } while (this.#take(44));
    this.kind = 6;
    return this.#take(41) || this.#fail('a comma or a closing bracket');
  }

  read(bytes: Uint8Array, start: number, end: number): boolean {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.badRing = false;
    this.outside = false;
    this.expected = '';
    if (end - start > 5 && ((bytes[start] as number) | 32) === 115) this.#spatialReference();
    if (!this.#geometry(0)) return false;
    this.#blanks();
    return this.at === this.end || this.#fail('nothing after the last bracket');
  }

  /** `SRID=4326;` as PostGIS writes it. */
  #spatialReference(): void {
    const start = this.at;
    if (this.#word() === 'SRID' && this.#take(61) && !Number.isNaN(this.#number()) && this.#take(59)) return;
    this.at = start;
  }
}

/** Where positions may be: the seas around the United Kingdom included. */
const SYSTEMS = {
  WGS84: { minX: -14, maxX: 3, minY: 48, maxY: 62, form: 'longitude then latitude', welsh: 'hydred yna lledred' },
  OSGB36: {
    minX: -200_000,
    maxX: 800_000,
    minY: -200_000,
    maxY: 1_400_000,
    form: 'easting then northing in metres',
    welsh: 'dwyreiniad yna gogleddiad mewn metrau',
  },
} as const;

/** Checks geometries in Well-Known Text, in one pass over their bytes. */
export const wktCheck = ({ geometries = KINDS, system = 'WGS84' }: WktType): CellCheck => {
  const reader = new WktReader();
  const { form, welsh, ...range } = SYSTEMS[system];
  Object.assign(reader, range);
  const encoder = new TextEncoder();
  return {
    check: (bytes, start, end) => {
      if (!reader.read(bytes, start, end)) return INVALID;
      if (!geometries.includes(KINDS[reader.kind] as GeometryType)) return GEOMETRY;
      if (reader.badRing) return RING;
      if (reader.outside) return SYSTEM;
      return 0;
    },
    explain: (text, code): Explanation => {
      if (code === GEOMETRY)
        return { parts: { form: geometries.join(' or ') }, welshParts: { form: geometries.join(' neu ') } };
      if (code === SYSTEM) return { parts: { form }, welshParts: { form: welsh } };
      if (code === RING) return {};
      const bytes = encoder.encode(text);
      reader.read(bytes, 0, bytes.length);
      return {
        parts: { form: `character ${reader.at + 1} should begin ${reader.expected}` },
        welshParts: { form: `nod ${reader.at + 1}` },
      };
    },
  };
};
