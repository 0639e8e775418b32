import { LPI_INDEXED } from '../build/flags.js';
import { lowerBound } from '../lookup/binary-search.js';
import type { Sections } from '../lookup/sections.js';
import type { PostcodeRange } from '../search/postcode-range.js';
import { synonymsOf } from '../text/abbreviations.js';
import type { AddressForms } from './address-forms.js';
import type { KnownWords } from './known-words.js';
import type { QueryForm } from './query-form.js';
import { Sums } from './sums.js';
import { Top } from './top.js';

/** Streets, and addresses by their own words, that are looked at where the postcode does not lead. */
const MOST_STREETS = 12;
const MOST_ADDRESSES = 32;
/** A word in more streets or addresses than this leads nowhere, unless none is rarer. */
const FREQUENT_STREETS = 2000;
const FREQUENT_ADDRESSES = 400;
/** A number in more addresses than this is not looked up. */
const FREQUENT_NUMBER = 20_000;
/** The rarest word leads, but not through more than this. */
const MOST_LED = 5000;
/** A misspelt word has at most this many readings. */
const MOST_NEAR = 8;
/** What the words of the query say less of than this share of the best is not looked at once an address is sure. */
const RIVAL = 0.7;
/** A word in a street's locality or town tells less than in its name. */
const IN_PLACE = 0.3;

/** A word of the query with the words of the dictionary that it may be. */
interface Lead {
  readonly tokens: readonly number[];
  readonly streets: number;
  readonly lpis: number;
}

/** Takes the addresses that are found. */
export interface Taker {
  take(lpi: number): void;
  /** Whether one of them is so likely that only others like it are still worth a look. */
  isSure(): boolean;
}

/** Finds the addresses that are worth comparing with a query. */
export class Candidates {
  readonly #s: Sections;
  readonly #known: KnownWords;
  readonly #postcodes: PostcodeRange;
  readonly #forms: AddressForms;
  readonly #streetSums: Sums;
  readonly #lpiSums: Sums;

  constructor(sections: Sections, known: KnownWords, postcodes: PostcodeRange, forms: AddressForms) {
    this.#s = sections;
    this.#known = known;
    this.#postcodes = postcodes;
    this.#forms = forms;
    this.#streetSums = new Sums(sections.streets.usrn.length);
    this.#lpiSums = new Sums(sections.lpis.blpu.length);
  }

  /** The place of the query's postcode in the list of postcodes; -1 where it has none or the gazetteer has not. */
  placeOf({ postcode }: QueryForm): number {
    return postcode === undefined ? -1 : this.#postcodes.find(postcode);
  }

  /** The addresses of the query's postcode, without those whose house number is plainly another. */
  byPostcode(query: QueryForm, place: number, taker: Taker): void {
    if (place < 0) return;
    const { lpiStart, lpis } = this.#s.postcodes;
    const mayBe = this.#numberTest(query);
    for (let at = lpiStart[place] ?? 0; at < (lpiStart[place + 1] ?? 0); at += 1) {
      const lpi = lpis[at] ?? 0;
      if (mayBe(lpi)) taker.take(lpi);
    }
  }

  /** Whether the numbers of an address may be those that were asked for, by their values alone. */
  #numberTest({ building, numbers, units }: QueryForm): (lpi: number) => boolean {
    const values = [...numbers.map(({ text }) => text), ...units]
      .map((text) => Number.parseInt(text, 10))
      .filter((value) => value >= 0);
    if (values.length === 0) return () => true;
    const asksUnit = units.some((unit) => /\d/.test(unit));
    const isAsked = (start: number, end: number) => {
      for (const value of values) if (value >= start && value <= Math.max(start, end)) return true;
      return false;
    };
    return (lpi) => {
      const { paoStart, paoEnd, saoStart, saoEnd } = this.#forms.detail(lpi);
      if (paoStart > 0 && building.length > 0 && !isAsked(paoStart, paoEnd)) return false;
      return saoStart === 0 || (paoStart > 0 && !asksUnit) || isAsked(saoStart, saoEnd);
    };
  }

  /** Addresses in the streets that the words of the query tell, and addresses that have its rarer words themselves. */
  byWords(query: QueryForm, taker: Taker): void {
    const leads = this.#leads(query);
    const numbers = this.#numbers(query);
    const mayBe = this.#numberTest(query);
    const take = (lpi: number) => {
      if (mayBe(lpi)) taker.take(lpi);
    };
    try {
      this.#inStreets(leads, numbers, { take, isSure: () => taker.isSure() });
      this.#byOwnWords(leads, numbers, { take, isSure: () => taker.isSure() });
    } finally {
      this.#streetSums.clear();
      this.#lpiSums.clear();
    }
  }

  #leads({ words }: QueryForm): Lead[] {
    const { dictionary } = this.#known;
    return words.flatMap(({ text, weight }) => {
      if (weight < 0.3) return [];
      const tokens = [text, ...synonymsOf(text)].map((word) => this.#known.find(word)).filter((token) => token >= 0);
      const found = tokens.length > 0 ? tokens : dictionary.near(text).slice(0, MOST_NEAR);
      if (found.length === 0) return [];
      let [streets, lpis] = [0, 0];
      for (const token of found) {
        const frequency = dictionary.frequency(token);
        streets += frequency.streets;
        lpis += frequency.lpis;
      }
      return [{ tokens: found, streets, lpis }];
    });
  }

  /** The numbers of the query as words of the dictionary; 14 too where 14A was asked for. */
  #numbers({ building, units, numbers }: QueryForm): number[] {
    const texts = new Set([...building, ...numbers.map(({ text }) => text)]);
    if (texts.size === 0) for (const unit of units) texts.add(unit);
    for (const text of [...texts]) texts.add(text.replace(/[A-Z]+$/, ''));
    for (const text of building) for (const unit of units) if (/^[A-Z]$/.test(unit)) texts.add(text + unit);
    return [...texts].map((text) => this.#known.find(text)).filter((token) => token >= 0);
  }

  #inStreets(leads: readonly Lead[], numbers: readonly number[], taker: Taker): void {
    this.#sumStreets(leads);
    const best = new Top(MOST_STREETS);
    for (const street of this.#streetSums.touched) best.add(street, this.#streetSums.get(street));
    const own = leads.filter(({ lpis }) => lpis > 0 && lpis <= FREQUENT_STREETS).flatMap(({ tokens }) => tokens);
    for (const [place, street] of best.items.entries()) {
      if (best.score(place) < best.score(0) * RIVAL && taker.isSure()) return;
      const [from = 0, to = 0] = [this.#s.streets.lpiStart[street], this.#s.streets.lpiStart[street + 1]];
      for (const token of numbers) this.#within(token, from, to, taker);
      for (const token of own) this.#within(token, from, to, taker);
      // Former addresses are in no list of words.
      for (let lpi = from; lpi < to; lpi += 1)
        if (((this.#s.lpis.flags[lpi] ?? 0) & LPI_INDEXED) === 0) taker.take(lpi);
    }
  }

  #sumStreets(leads: readonly Lead[]): void {
    const { streetStart, streets } = this.#s.tokens;
    const inStreets = leads.filter((lead) => lead.streets > 0).sort((a, b) => a.streets - b.streets);
    for (const [rank, lead] of inStreets.entries()) {
      if (rank > 0 && lead.streets > FREQUENT_STREETS) return;
      const weight = Math.log(1 + this.#s.streets.usrn.length / lead.streets);
      for (const token of lead.tokens) {
        for (let at = streetStart[token] ?? 0; at < (streetStart[token + 1] ?? 0); at += 1) {
          const posting = streets[at] ?? 0;
          this.#streetSums.add(posting >>> 1, (posting & 1) === 1 ? weight : weight * IN_PLACE);
        }
      }
    }
  }

  #within(token: number, from: number, to: number, taker: Taker): void {
    const { lpiStart, lpis } = this.#s.tokens;
    const end = lpiStart[token + 1] ?? 0;
    for (let at = lowerBound(lpis, from, lpiStart[token] ?? 0, end); at < end; at += 1) {
      const lpi = lpis[at] ?? 0;
      if (lpi >= to) return;
      taker.take(lpi);
    }
  }

  #byOwnWords(leads: readonly Lead[], numbers: readonly number[], taker: Taker): void {
    if (taker.isSure()) return;
    const { lpiStart, lpis } = this.#s.tokens;
    const all = this.#s.lpis.blpu.length;
    const own = leads.filter((lead) => lead.lpis > 0).sort((a, b) => a.lpis - b.lpis);
    const sums = this.#lpiSums;
    for (const [rank, lead] of own.entries()) {
      if (lead.lpis > (rank === 0 ? MOST_LED : FREQUENT_ADDRESSES)) break;
      const weight = Math.log(1 + all / lead.lpis);
      for (const token of lead.tokens)
        for (let at = lpiStart[token] ?? 0; at < (lpiStart[token + 1] ?? 0); at += 1) sums.add(lpis[at] ?? 0, weight);
    }
    if (sums.touched.length === 0) return;
    for (const token of numbers) {
      const [from = 0, to = 0] = [lpiStart[token], lpiStart[token + 1]];
      if (to - from > FREQUENT_NUMBER) continue;
      const weight = Math.log(1 + all / (1 + to - from));
      for (let at = from; at < to; at += 1) if (sums.get(lpis[at] ?? 0) > 0) sums.add(lpis[at] ?? 0, weight);
    }
    const best = new Top(MOST_ADDRESSES);
    for (const lpi of sums.touched) best.add(lpi, sums.get(lpi));
    for (const [place, lpi] of best.items.entries()) {
      if (best.score(place) < best.score(0) * RIVAL && taker.isSure()) return;
      taker.take(lpi);
    }
  }
}
