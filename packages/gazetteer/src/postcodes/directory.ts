import type { GridPoint, PostcodeArea } from '@guildhall/address';
import { type Container, readContainer } from '../container/read.js';
import { partitionPoint } from '../lookup/binary-search.js';
import { PACKED_LENGTH, packPostcode, unpackPostcode } from '../text/postcode.js';
import { DIRECTORY_KIND, type DirectoryMetadata, NO_POINT, TERMINATED } from './layout.js';

/** Tells the council of a postcode. In memory, synchronous, never throws on what was asked. */
export class PostcodeDirectory {
  readonly metadata: DirectoryMetadata;
  readonly path: string;
  readonly sha256: string;
  readonly #bytes: Buffer;
  readonly #areas: Uint16Array;
  readonly #points: { readonly x: Int32Array; readonly y: Int32Array } | undefined;

  constructor(container: Container) {
    this.metadata = container.metadata as DirectoryMetadata;
    this.path = container.path;
    this.sha256 = container.sha256;
    const bytes = container.section('postcode.bytes', 'u8');
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#areas = container.section('postcode.areas', 'u16');
    this.#points = container.has('postcode.x')
      ? { x: container.section('postcode.x', 'i32'), y: container.section('postcode.y', 'i32') }
      : undefined;
  }

  #at(index: number): string {
    return this.#bytes.toString('latin1', index * PACKED_LENGTH, (index + 1) * PACKED_LENGTH);
  }

  /** Where a postcode stands in the lists; undefined for an unknown postcode or what is none. */
  #find(postcode: string): { readonly at: number; readonly packed: string } | undefined {
    const packed = packPostcode(postcode);
    if (packed === undefined) return undefined;
    const at = partitionPoint(this.#areas.length, (index) => this.#at(index) >= packed);
    return at < this.#areas.length && this.#at(at) === packed ? { at, packed } : undefined;
  }

  /**
   * The middle of a postcode, British National Grid, metres; undefined where the postcode is unknown or its file gave no
   * points. An ONSPD, an NSPL and Code-Point Open do.
   */
  pointOf(postcode: string): GridPoint | undefined {
    const found = this.#find(postcode);
    if (found === undefined || this.#points === undefined) return undefined;
    const [easting, northing] = [this.#points.x[found.at], this.#points.y[found.at]];
    if (easting === undefined || northing === undefined || easting === NO_POINT.x) return undefined;
    return { easting, northing };
  }

  /** The council of a postcode in any spacing or case; undefined for an unknown postcode or what is none. */
  areaOf(postcode: string): PostcodeArea | undefined {
    const found = this.#find(postcode);
    const area = found && this.#areas[found.at];
    if (found === undefined || area === undefined) return undefined;
    const gss = this.metadata.areas[area >>> 1] ?? '';
    return { postcode: unpackPostcode(found.packed), gss, terminated: (area & TERMINATED) !== 0 };
  }
}

/** Opens a postcode directory. Throws GazetteerFileError where it is missing, truncated, altered or not ours. */
export const openPostcodeDirectory = async (path: string): Promise<PostcodeDirectory> =>
  new PostcodeDirectory(await readContainer(path, DIRECTORY_KIND));
