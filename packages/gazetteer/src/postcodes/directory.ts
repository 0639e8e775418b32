import type { PostcodeArea } from '@guildhall/address';
import { type Container, readContainer } from '../container/read.js';
import { partitionPoint } from '../lookup/binary-search.js';
import { PACKED_LENGTH, packPostcode, unpackPostcode } from '../text/postcode.js';
import { DIRECTORY_KIND, type DirectoryMetadata, TERMINATED } from './layout.js';

/** Tells the council of a postcode. In memory, synchronous, never throws on what was asked. */
export class PostcodeDirectory {
  readonly metadata: DirectoryMetadata;
  readonly path: string;
  readonly sha256: string;
  readonly #bytes: Buffer;
  readonly #areas: Uint16Array;

  constructor(container: Container) {
    this.metadata = container.metadata as DirectoryMetadata;
    this.path = container.path;
    this.sha256 = container.sha256;
    const bytes = container.section('postcode.bytes', 'u8');
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#areas = container.section('postcode.areas', 'u16');
  }

  #at(index: number): string {
    return this.#bytes.toString('latin1', index * PACKED_LENGTH, (index + 1) * PACKED_LENGTH);
  }

  /** The council of a postcode in any spacing or case; undefined for an unknown postcode or what is none. */
  areaOf(postcode: string): PostcodeArea | undefined {
    const packed = packPostcode(postcode);
    if (packed === undefined) return undefined;
    const at = partitionPoint(this.#areas.length, (index) => this.#at(index) >= packed);
    const area = this.#areas[at];
    if (area === undefined || this.#at(at) !== packed) return undefined;
    const gss = this.metadata.areas[area >>> 1] ?? '';
    return { postcode: unpackPostcode(packed), gss, terminated: (area & TERMINATED) !== 0 };
  }
}

/** Opens a postcode directory. Throws GazetteerFileError where it is missing, truncated, altered or not ours. */
export const openPostcodeDirectory = async (path: string): Promise<PostcodeDirectory> =>
  new PostcodeDirectory(await readContainer(path, DIRECTORY_KIND));
