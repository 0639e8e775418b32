import { type LpiDetail, readDetail } from '../build/detail.js';
import { LPI_WHOLE } from '../build/flags.js';
import type { Sections } from '../lookup/sections.js';
import type { Texts } from '../lookup/texts.js';
import { tokensOf } from '../text/fold.js';
import { type AddressForm, nameOf, wholeForm } from './address-form.js';
import { type AddressToken, addressTokens, hasDigit, textsOf } from './tokens.js';
import { isFiller, namedUnitOf, storeyOf } from './vocabulary.js';

/** Forms and texts that are kept taken apart. A postcode's addresses are asked for again and again. */
const KEPT = 32_768;

interface StreetWords {
  readonly streets: readonly (readonly string[])[];
  readonly places: readonly string[];
  /** Words of them with a digit. */
  readonly numbers: readonly string[];
}

/** What the text of a PAO or SAO says. */
interface OwnText {
  readonly units: readonly string[];
  readonly storeys: readonly string[];
  readonly namedUnits: readonly string[];
  readonly words: readonly string[];
  /** Words of it that name something. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly saysUnit: boolean;
}

const NONE: readonly string[] = [];
const NO_TEXT: OwnText = {
  units: NONE,
  storeys: NONE,
  namedUnits: NONE,
  words: NONE,
  names: NONE,
  numbers: NONE,
  saysUnit: false,
};

/** Two lists as one, without making a list where one of them is empty. */
const joined = (one: readonly string[], other: readonly string[]): readonly string[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...one, ...other];

const ownText = (tokens: readonly AddressToken[]): OwnText => ({
  units: textsOf(tokens, 'unit'),
  storeys: textsOf(tokens, 'storey').map((word) => storeyOf(word) ?? word),
  namedUnits: textsOf(tokens, 'named-unit').map((word) => namedUnitOf(word) ?? word),
  words: nameOf(textsOf(tokens, 'word')),
  names: textsOf(tokens, 'word').filter((word) => !isFiller(word)),
  numbers: textsOf(tokens, 'number'),
  saysUnit: tokens.some(({ role }) => role === 'unit-word'),
});

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word));

/** Takes LPIs apart for comparison, and keeps the latest. */
export class AddressForms {
  readonly #s: Sections;
  readonly #texts: Texts;
  readonly #wholes = new Map<number, AddressForm>();
  readonly #streets = new Map<number, StreetWords>();
  readonly #ownTexts = new Map<number, OwnText>();
  readonly #wordTexts = new Map<number, readonly string[]>();

  constructor(sections: Sections, texts: Texts) {
    this.#s = sections;
    this.#texts = texts;
  }

  detail(lpi: number): LpiDetail {
    return readDetail(this.#s.lpis.detailBytes, this.#s.lpis.detail[lpi] ?? 0);
  }

  of(lpi: number): AddressForm {
    // An address that is told apart already is read as quickly as it is found again.
    if (((this.#s.lpis.flags[lpi] ?? 0) & LPI_WHOLE) === 0) return this.#read(lpi);
    let form = this.#wholes.get(lpi);
    if (form === undefined) {
      form = this.#readWhole(lpi);
      if (this.#wholes.size >= KEPT) this.#wholes.clear();
      this.#wholes.set(lpi, form);
    }
    return form;
  }

  #organisation(lpi: number): readonly string[] {
    return this.#words(this.#s.blpus.organisation[this.#s.lpis.blpu[lpi] ?? 0] ?? 0);
  }

  #readWhole(lpi: number): AddressForm {
    return wholeForm(this.#texts.raw(this.detail(lpi).paoText), this.#organisation(lpi));
  }

  #read(lpi: number): AddressForm {
    const detail = this.detail(lpi);
    const organisation = this.#organisation(lpi);
    const { streets, places: streetPlaces, numbers } = this.#street(this.#s.lpis.street[lpi] ?? 0);
    const town = this.#words(detail.postTown);
    const building = this.#range(detail.paoStart, detail.paoStartSuffix, detail.paoEnd, detail.paoEndSuffix);
    const units = this.#range(detail.saoStart, detail.saoStartSuffix, detail.saoEnd, detail.saoEndSuffix);
    const places = isWithin(town, streetPlaces) ? streetPlaces : [...streetPlaces, ...town];
    const names = organisation.length === 0 ? numbers : [...numbers, ...organisation.filter(hasDigit)];
    const [sao, pao] = [this.#own(detail.saoText), this.#own(detail.paoText)];
    return {
      building,
      units: joined(units, joined(sao.units, pao.units)),
      storeys: joined(sao.storeys, pao.storeys),
      namedUnits: joined(sao.namedUnits, joined(pao.namedUnits, sao.names)),
      saysUnit: sao.saysUnit || pao.saysUnit,
      name: pao.words,
      organisation,
      streets,
      places,
      otherNumbers: joined(names, joined(sao.numbers, pao.numbers)),
    };
  }

  /** A text of an address taken apart. */
  #own(text: number): OwnText {
    if (text === 0) return NO_TEXT;
    let own = this.#ownTexts.get(text);
    if (own === undefined) {
      own = ownText(addressTokens(this.#texts.raw(text)));
      if (this.#ownTexts.size >= KEPT) this.#ownTexts.clear();
      this.#ownTexts.set(text, own);
    }
    return own;
  }

  #range(start: number, startSuffix: number, end: number, endSuffix: number): readonly string[] {
    if (start === 0 && end === 0) return NONE;
    const numbered = (number: number, suffix: number) =>
      suffix === 0 ? String(number) : `${number}${this.#texts.raw(suffix)}`.toUpperCase();
    return [...(start > 0 ? [numbered(start, startSuffix)] : []), ...(end > 0 ? [numbered(end, endSuffix)] : [])];
  }

  #street(street: number): StreetWords {
    const known = this.#streets.get(street);
    if (known !== undefined) return known;
    const { descriptorStart } = this.#s.streets;
    const { name, locality, town } = this.#s.descriptors;
    const streets: (readonly string[])[] = [];
    const places: string[] = [];
    for (let at = descriptorStart[street] ?? 0; at < (descriptorStart[street + 1] ?? 0); at += 1) {
      streets.push(this.#words(name[at] ?? 0));
      places.push(...this.#words(locality[at] ?? 0), ...this.#words(town[at] ?? 0));
    }
    const words = { streets, places: [...new Set(places)], numbers: [...streets.flat(), ...places].filter(hasDigit) };
    if (this.#streets.size >= KEPT) this.#streets.clear();
    this.#streets.set(street, words);
    return words;
  }

  #words(text: number): readonly string[] {
    if (text === 0) return NONE;
    let words = this.#wordTexts.get(text);
    if (words === undefined) {
      words = tokensOf(this.#texts.raw(text));
      if (this.#wordTexts.size >= KEPT) this.#wordTexts.clear();
      this.#wordTexts.set(text, words);
    }
    return words;
  }
}
