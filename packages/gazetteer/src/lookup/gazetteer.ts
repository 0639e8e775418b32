import type { LabelLanguage, LookupOptions, Page, StreetSummary } from '@guildhall/address';
import { RECORD_LANGUAGE, streetLabel } from '@guildhall/address';
import { LANGUAGES, NO_COORDINATE } from '../build/draft.js';
import type { GazetteerMetadata } from '../build/metadata.js';
import { type Container, readContainer } from '../container/read.js';
import { GAZETTEER_KIND } from '../import/finish.js';
import { Matcher } from '../match/matcher.js';
import type { AddressMatch, MatchOptions } from '../match/types.js';
import { AddressSearch } from '../search/address-search.js';
import { OwnTokens } from '../search/own-tokens.js';
import { PostcodeRange } from '../search/postcode-range.js';
import { parseQuery } from '../search/query.js';
import { StreetSearch } from '../search/street-search.js';
import { TokenDictionary } from '../search/token-dictionary.js';
import { packPostcode } from '../text/postcode.js';
import { AddressRecords, type GazetteerAddress } from './address-record.js';
import { lowerBound } from './binary-search.js';
import { boundsOf, type GazetteerBounds } from './bounds.js';
import { type PostalAddress, postalAddressesOf } from './delivery-points.js';
import { type AddressFilter, acceptor } from './filter.js';
import { pageOf } from './page.js';
import { readSections, type Sections } from './sections.js';
import { Texts } from './texts.js';

export interface GazetteerLookup extends LookupOptions {
  readonly filter?: AddressFilter | undefined;
}

const EMPTY_PAGE = { total: 0, offset: 0, items: [] } as const;

/** Plain digits of an identifier, or undefined for what is none. */
const digits = (text: string, length: number): number | undefined => {
  const bare = text.trim();
  return /^\d+$/.test(bare) && bare.replace(/^0+/, '').length <= length ? Number(bare) : undefined;
};

/**
 * A gazetteer in memory. Every lookup is synchronous, reads no disk and never throws on what was asked: nothing found
 * is an empty answer.
 */
export class Gazetteer {
  readonly metadata: GazetteerMetadata;
  readonly path: string;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  /** Size of the file, which is what the gazetteer takes in memory. */
  readonly bytes: number;
  readonly #s: Sections;
  readonly #texts: Texts;
  readonly #records: AddressRecords;
  readonly #postcodes: PostcodeRange;
  readonly #addressSearch: AddressSearch;
  readonly #streetSearch: StreetSearch;
  readonly #dictionary: TokenDictionary;
  #matcher: Matcher | undefined;

  constructor(container: Container) {
    this.metadata = container.metadata as GazetteerMetadata;
    this.path = container.path;
    this.sha256 = container.sha256;
    this.bytes = container.bytes;
    this.#s = readSections(container);
    this.#texts = new Texts(this.#s.strings);
    this.#records = new AddressRecords(this.#s, this.#texts);
    this.#postcodes = new PostcodeRange(this.#s.postcodes);
    const dictionary = new TokenDictionary(this.#s);
    this.#dictionary = dictionary;
    const own = new OwnTokens(this.#s, this.#texts);
    this.#addressSearch = new AddressSearch(this.#s, dictionary, this.#postcodes, own);
    this.#streetSearch = new StreetSearch(this.#s, dictionary, own);
  }

  /** The rectangle around its addresses; undefined where none has coordinates. Worked out anew at each call. */
  get bounds(): GazetteerBounds | undefined {
    return boundsOf(this.#s.blpus.x, this.#s.blpus.y);
  }

  /** The address of a UPRN, of any status. Leading zeros do not matter. */
  byUprn(uprn: string, options: { readonly language?: LabelLanguage | undefined } = {}): GazetteerAddress | undefined {
    const blpu = this.#blpuOf(uprn);
    return blpu === undefined ? undefined : this.#records.address(blpu, options.language ?? 'en');
  }

  /**
   * The postal (PAF) addresses of a UPRN, as AddressBase has them beside the geographic one; empty where there is none.
   * Never mix the parts of the two in one label.
   */
  postalAddresses(uprn: string): readonly PostalAddress[] {
    const blpu = this.#blpuOf(uprn);
    return blpu === undefined ? [] : postalAddressesOf(blpu, this.#s.delivery, this.#texts);
  }

  #blpuOf(uprn: string): number | undefined {
    const number = digits(uprn, 12);
    if (number === undefined) return undefined;
    const list = this.#s.blpus.uprn;
    const at = lowerBound(list, number);
    return list[at] === number ? at : undefined;
  }

  /** The addresses of a postcode in natural order. Spacing and case of the postcode do not matter. */
  byPostcode(postcode: string, options: GazetteerLookup = {}): Page<GazetteerAddress> {
    const packed = packPostcode(postcode);
    if (packed === undefined) return EMPTY_PAGE;
    const [from, to] = this.#postcodes.starting(packed);
    if (from === to) return EMPTY_PAGE;
    const { lpiStart, lpis } = this.#s.postcodes;
    const found = Array.from(lpis.subarray(lpiStart[from], lpiStart[from + 1])).filter(this.#accepts(options.filter));
    return this.#page(this.#inOrder(found, options), options);
  }

  /** BLPUs of LPIs, each once, in the natural order of the LPIs that they are shown by. */
  #inOrder(lpis: readonly number[], options: GazetteerLookup): number[] {
    const language = options.language ?? 'en';
    const blpus = [...new Set(lpis.map((lpi) => this.#s.lpis.blpu[lpi] ?? 0))];
    return blpus
      .map((blpu) => ({ blpu, lpi: this.#records.shownLpi(blpu, language) }))
      .sort((a, b) => a.lpi - b.lpi)
      .map(({ blpu }) => blpu);
  }

  #accepts(filter: AddressFilter | undefined) {
    return acceptor(this.#s, this.#texts, filter);
  }

  #page(blpus: readonly number[], options: LookupOptions): Page<GazetteerAddress> {
    const language = options.language ?? 'en';
    return pageOf(blpus, options, (blpu) => this.#records.address(blpu, language));
  }

  /**
   * Free text, best first: words in any order, the last one perhaps unfinished, typing errors and abbreviations forgiven,
   * in any language of the gazetteer. Numbers, suffixes and lone letters are exact. `total` counts to 500.
   */
  search(text: string, options: GazetteerLookup = {}): Page<GazetteerAddress> {
    const query = parseQuery(text);
    const [terms = []] = query.readings;
    const [only] = terms;
    if (terms.length === 1 && only?.kind === 'postcode' && only.text.length === 7)
      return this.byPostcode(only.text, options);
    const accepts = this.#accepts(options.filter);
    // Somebody who knows a UPRN may type it here; no house has a number that long.
    const blpu = /^\s*\d{5,12}\s*$/.test(text) ? this.#blpuOf(text) : undefined;
    if (blpu !== undefined && accepts(this.#records.shownLpi(blpu, options.language ?? 'en')))
      return this.#page([blpu], options);
    const hits = this.#addressSearch.find(query, accepts);
    return this.#page(
      hits.map(({ blpu }) => blpu),
      options,
    );
  }

  /**
   * The addresses that somebody may have meant by a text or its lines, with how likely each is and why. Numbers, suffixes and
   * letters of flats are exact; words forgive typing errors, abbreviations, missing or reordered parts, and Welsh for English. An
   * address that the gazetteer does not hold gives no candidate, or one with a low score.
   */
  match(text: string | readonly string[], options: MatchOptions = {}): AddressMatch {
    this.#matcher ??= new Matcher(this.#s, this.#texts, this.#records, this.#dictionary, this.#postcodes);
    return this.#matcher.match(text, options);
  }

  /** The units inside a building or on a site: the BLPUs whose parent this UPRN is, in natural order. */
  children(uprn: string, options: GazetteerLookup = {}): Page<GazetteerAddress> {
    const parent = this.#blpuOf(uprn);
    if (parent === undefined) return EMPTY_PAGE;
    const { childStart, children, lpiStart, lpis } = this.#s.blpus;
    const accepts = this.#accepts(options.filter);
    const found = Array.from(children.subarray(childStart[parent], childStart[parent + 1])).flatMap((blpu) =>
      Array.from(lpis.subarray(lpiStart[blpu], lpiStart[blpu + 1])).filter(accepts),
    );
    return this.#page(this.#inOrder(found, options), options);
  }

  byUsrn(usrn: string, options: { readonly language?: LabelLanguage | undefined } = {}): StreetSummary | undefined {
    const number = digits(usrn, 8);
    if (number === undefined || number === 0) return undefined;
    const { byUsrn, usrn: usrns } = this.#s.streets;
    let [low, high] = [0, byUsrn.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((usrns[byUsrn[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    const street = byUsrn[low] ?? -1;
    return usrns[street] === number ? this.#street(street, options.language ?? 'en') : undefined;
  }

  /** Streets by name, best first, with the same forgiveness as `search`. */
  streets(text: string, options: LookupOptions = {}): Page<StreetSummary> {
    const language = options.language ?? 'en';
    return pageOf(this.#streetSearch.find(parseQuery(text)), options, (street) => this.#street(street, language));
  }

  #street(street: number, language: LabelLanguage): StreetSummary {
    const at = this.#records.descriptor(street, LANGUAGES.indexOf(RECORD_LANGUAGE[language])) ?? 0;
    const { descriptors, streets } = this.#s;
    const name = this.#texts.title(descriptors.name[at] ?? 0);
    const locality = this.#texts.title(descriptors.locality[at] ?? 0);
    const town = this.#texts.title(descriptors.town[at] ?? 0);
    const [x = NO_COORDINATE, y = NO_COORDINATE] = [streets.x[street], streets.y[street]];
    return {
      usrn: String(streets.usrn[street] ?? 0),
      label: streetLabel({ description: name, locality, town }),
      name,
      locality: locality === '' ? undefined : locality,
      town: town === '' ? undefined : town,
      easting: x === NO_COORDINATE ? undefined : x / 100,
      northing: y === NO_COORDINATE ? undefined : y / 100,
    };
  }
}

/** Opens a gazetteer file. Throws GazetteerFileError where it is missing, truncated, altered or not ours. */
export const openGazetteer = async (path: string): Promise<Gazetteer> =>
  new Gazetteer(await readContainer(path, GAZETTEER_KIND));
