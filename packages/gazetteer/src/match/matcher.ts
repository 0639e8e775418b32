import { blpuStatus } from '../build/flags.js';
import type { AddressRecords } from '../lookup/address-record.js';
import { acceptor } from '../lookup/filter.js';
import type { Sections } from '../lookup/sections.js';
import type { Texts } from '../lookup/texts.js';
import type { PostcodeRange } from '../search/postcode-range.js';
import type { TokenDictionary } from '../search/token-dictionary.js';
import { AddressForms } from './address-forms.js';
import { Candidates } from './candidates.js';
import { type Comparer, compare } from './compare.js';
import type { KnownOf } from './compare-words.js';
import type { Evidence } from './evidence.js';
import { KnownWords } from './known-words.js';
import { queryForm, withWordsParted } from './query-form.js';
import { reasonOf } from './reasons.js';
import type { AddressMatch, MatchCandidate, MatchOptions } from './types.js';
import { WordFinder } from './word-finder.js';

/**
 * The score from which a match may be taken without anybody looking at it. Of noisy copies of 7,435 real addresses, a quarter of them
 * withheld from the gazetteer so that no match is right, more than 99.5 in 100 that score as high are right. That precision was
 * reached from 0.842 to 0.936 on the seeds that the weights were settled on.
 */
export const CONFIDENT_SCORE = 0.95;

const DEFAULT_LIMIT = 5;
const MOST = 20;
/** What scores less is not worth showing. */
const LEAST_SCORE = 0.005;
/** Logarithm of odds that come to such a score at the most. */
const LEAST_ODDS = -5.3;
/** Where the postcode leads to an address this likely (logarithm of the odds), nothing else is looked for. */
const SURE = 4;
/** BLPU LOGICAL_STATUS: approved and provisional. */
const LIVING: readonly number[] = [1, 6];

interface Found {
  readonly blpu: number;
  readonly lpi: number;
  readonly odds: number;
  readonly evidence: Evidence;
}

const NO_MATCH: AddressMatch = { candidates: [], best: undefined, margin: 0, isConfident: false };

/** Matches addresses as people write them to those of one gazetteer. */
export class Matcher {
  readonly #s: Sections;
  readonly #texts: Texts;
  readonly #records: AddressRecords;
  readonly #postcodes: PostcodeRange;
  readonly #known: KnownWords;
  readonly #forms: AddressForms;
  readonly #candidates: Candidates;
  readonly #knownOf: KnownOf;
  readonly #isStreetRecord: readonly boolean[];

  constructor(
    sections: Sections,
    texts: Texts,
    records: AddressRecords,
    dictionary: TokenDictionary,
    postcodes: PostcodeRange,
  ) {
    this.#s = sections;
    this.#texts = texts;
    this.#records = records;
    this.#postcodes = postcodes;
    this.#known = new KnownWords(dictionary);
    this.#forms = new AddressForms(sections, texts);
    this.#candidates = new Candidates(sections, this.#known, postcodes, this.#forms);
    this.#knownOf = {
      isKnown: (word) => this.#known.find(word) >= 0,
      isPlace: (word) => this.#known.isPlace(word),
    };
    this.#isStreetRecord = Array.from(sections.blpus.classes, (text) => texts.raw(text).startsWith('PS'));
  }

  #isLiving(lpi: number): boolean {
    const { blpus, lpis } = this.#s;
    const blpu = lpis.blpu[lpi] ?? 0;
    return LIVING.includes(blpuStatus(blpus.flags[blpu] ?? 0)) && this.#isStreetRecord[blpus.class[blpu] ?? 0] !== true;
  }

  /** See `Gazetteer.match`. */
  match(text: string | readonly string[], options: MatchOptions = {}): AddressMatch {
    const asked = queryForm(typeof text === 'string' ? text : text.join(', '));
    const query = withWordsParted(asked, this.#knownOf.isKnown);
    const comparer: Comparer = { query, finder: new WordFinder(query, this.#knownOf.isKnown), ...this.#knownOf };
    const accepts =
      options.filter === undefined
        ? (lpi: number) => this.#isLiving(lpi)
        : acceptor(this.#s, this.#texts, options.filter);
    const queryPlace = this.#candidates.placeOf(query);
    const found = new Map<number, Found>();
    const seen = new Set<number>();
    let best = Number.NEGATIVE_INFINITY;
    const take = (lpi: number) => {
      if (seen.has(lpi)) return;
      seen.add(lpi);
      if (!accepts(lpi)) return;
      const hit = this.#compare(comparer, queryPlace, lpi);
      if (hit === undefined || hit.odds <= (found.get(hit.blpu)?.odds ?? LEAST_ODDS)) return;
      found.set(hit.blpu, hit);
      best = Math.max(best, hit.odds);
    };
    const isSure = () => best >= SURE;
    this.#candidates.byPostcode(query, queryPlace, { take, isSure });
    if (!isSure()) this.#candidates.byWords(query, { take, isSure });
    return this.#answer([...found.values()], options);
  }

  #compare(comparer: Comparer, queryPlace: number, lpi: number): Found | undefined {
    const place = (this.#s.lpis.postcode[lpi] ?? 0) - 1;
    const postcode =
      place < 0 ? undefined : place === queryPlace ? comparer.query.postcode : this.#postcodes.packed(place);
    const evidence = compare(comparer, this.#forms.of(lpi), postcode);
    return evidence && { blpu: this.#s.lpis.blpu[lpi] ?? 0, lpi, odds: evidence.odds, evidence };
  }

  /** Each score is the share of the odds of one candidate in those of all, and of none of them. */
  #answer(found: readonly Found[], { language = 'en', limit = DEFAULT_LIMIT }: MatchOptions): AddressMatch {
    if (found.length === 0) return NO_MATCH;
    const total = found.reduce((sum, { odds }) => sum + Math.exp(odds), 1);
    const scoreOf = ({ odds }: Found): number => Math.exp(odds) / total;
    const sorted = found.filter((hit) => scoreOf(hit) >= LEAST_SCORE).sort((a, b) => b.odds - a.odds || a.lpi - b.lpi);
    const most = Math.min(MOST, Number.isFinite(limit) ? Math.max(1, Math.floor(limit)) : DEFAULT_LIMIT);
    const candidates = sorted.slice(0, most).map(
      (hit): MatchCandidate => ({
        address: this.#records.address(hit.blpu, language),
        score: scoreOf(hit),
        reasons: hit.evidence.codes.map(reasonOf),
      }),
    );
    const [first] = candidates;
    const [, next] = sorted;
    if (first === undefined) return NO_MATCH;
    return {
      candidates,
      best: first,
      margin: next === undefined ? first.score : first.score - scoreOf(next),
      isConfident: first.score >= CONFIDENT_SCORE,
    };
  }
}
