import {
  type AddressSummary,
  type LabelLanguage,
  logicalStatusOf,
  lpiLabel,
  RECORD_LANGUAGE,
} from '@guildhall/address';
import { FOREIGN_PARENT, NO_PARENT } from '../build/compile.js';
import { readDetail } from '../build/detail.js';
import { LANGUAGES, NO_COORDINATE } from '../build/draft.js';
import { blpuStatus, LPI_WHOLE, lpiLanguage, lpiStatus } from '../build/flags.js';
import { PACKED_LENGTH, unpackPostcode } from '../text/postcode.js';
import type { Sections } from './sections.js';
import type { Texts } from './texts.js';

/**
 * An address as the gazetteer gives it. One from a list without UPRNs has none, and an `id` that is the list's own and can
 * be mistaken for no UPRN: `list:1543406`.
 */
export interface GazetteerAddress extends AddressSummary {
  readonly organisation?: string | undefined;
  /** Language of the label, which is another than the one asked for where the gazetteer holds none in that. */
  readonly language: LabelLanguage;
}

/** LPI statuses from the one to show to the one to show last. */
const PREFERENCE = new Uint8Array(16).fill(15);
for (const [rank, status] of [1, 6, 3, 5, 8, 7, 9].entries()) PREFERENCE[status] = rank;

const metres = (centimetres: number | undefined): number | undefined =>
  centimetres === undefined || centimetres === NO_COORDINATE ? undefined : centimetres / 100;

/** Reads addresses out of the sections. BLPUs, LPIs and streets are known by their numbers in the file. */
export class AddressRecords {
  readonly #s: Sections;
  readonly #texts: Texts;
  readonly #postcodes: Buffer;

  constructor(sections: Sections, texts: Texts) {
    this.#s = sections;
    this.#texts = texts;
    const { bytes } = sections.postcodes;
    this.#postcodes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The LPI that a BLPU is shown by: approved before provisional, in the language before in another. */
  shownLpi(blpu: number, language: LabelLanguage): number {
    const { lpiStart, lpis } = this.#s.blpus;
    const wanted = LANGUAGES.indexOf(RECORD_LANGUAGE[language]);
    let best = lpis[lpiStart[blpu] ?? 0] ?? 0;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let at = lpiStart[blpu] ?? 0; at < (lpiStart[blpu + 1] ?? 0); at += 1) {
      const lpi = lpis[at] ?? 0;
      const flags = this.#s.lpis.flags[lpi] ?? 0;
      const rank = (PREFERENCE[lpiStatus(flags)] ?? 15) * 2 + (lpiLanguage(flags) === wanted ? 0 : 1);
      if (rank < bestRank) [best, bestRank] = [lpi, rank];
    }
    return best;
  }

  /** The descriptor of a street in a language (number in LANGUAGES), else its first; undefined for no street. */
  descriptor(street: number, language: number): number | undefined {
    const { descriptorStart } = this.#s.streets;
    const [from = 0, to = 0] = [descriptorStart[street], descriptorStart[street + 1]];
    for (let at = from; at < to; at += 1) if (this.#s.descriptors.language[at] === language) return at;
    return from < to ? from : undefined;
  }

  postcode(number: number): string | undefined {
    if (number === 0) return undefined;
    const at = (number - 1) * PACKED_LENGTH;
    return unpackPostcode(this.#postcodes.toString('latin1', at, at + PACKED_LENGTH));
  }

  uprn(blpu: number): string | undefined {
    const uprn = this.#s.blpus.uprn[blpu];
    return uprn === undefined ? undefined : String(uprn);
  }

  #parent(blpu: number): string | undefined {
    const parent = this.#s.blpus.parent[blpu] ?? NO_PARENT;
    if (parent === NO_PARENT) return undefined;
    return parent >= FOREIGN_PARENT ? String(this.#s.blpus.foreignParents[parent - FOREIGN_PARENT]) : this.uprn(parent);
  }

  /** The lines of an LPI's label in title case, without its postcode. */
  #lines(lpi: number, blpu: number): string[] {
    const flags = this.#s.lpis.flags[lpi] ?? 0;
    const detail = readDetail(this.#s.lpis.detailBytes, this.#s.lpis.detail[lpi] ?? 0);
    const texts = this.#texts;
    if ((flags & LPI_WHOLE) !== 0) {
      const organisation = texts.title(this.#s.blpus.organisation[blpu] ?? 0);
      return [...(organisation === '' ? [] : [organisation]), ...texts.title(detail.paoText).split(', ')];
    }
    const descriptor = this.descriptor(this.#s.lpis.street[lpi] ?? 0, lpiLanguage(flags)) ?? -1;
    const { name, locality, town } = this.#s.descriptors;
    return lpiLabel(
      {
        organisation: texts.title(this.#s.blpus.organisation[blpu] ?? 0),
        sao: {
          startNumber: detail.saoStart,
          startSuffix: texts.raw(detail.saoStartSuffix),
          endNumber: detail.saoEnd,
          endSuffix: texts.raw(detail.saoEndSuffix),
          text: texts.title(detail.saoText),
        },
        pao: {
          startNumber: detail.paoStart,
          startSuffix: texts.raw(detail.paoStartSuffix),
          endNumber: detail.paoEnd,
          endSuffix: texts.raw(detail.paoEndSuffix),
          text: texts.title(detail.paoText),
        },
        street: texts.title(name[descriptor] ?? 0),
        locality: texts.title(locality[descriptor] ?? 0),
        town: texts.title(town[descriptor] ?? 0),
      },
      { style: 'lines', case: 'supplied' },
    );
  }

  /** A BLPU with its label in a language. */
  address(blpu: number, language: LabelLanguage): GazetteerAddress {
    const { blpus, lpis, streets } = this.#s;
    const lpi = this.shownLpi(blpu, language);
    const lines = this.#lines(lpi, blpu);
    const postcode = this.postcode(lpis.postcode[lpi] ?? 0);
    if (postcode !== undefined) lines.push(postcode);
    const uprn = this.uprn(blpu);
    const usrn = streets.usrn[lpis.street[lpi] ?? 0] ?? 0;
    const custodianCode = blpus.custodian[blpu] ?? 0;
    const organisation = this.#texts.title(blpus.organisation[blpu] ?? 0);
    const classification = this.#texts.raw(blpus.classes[blpus.class[blpu] ?? 0] ?? 0);
    return {
      id: uprn ?? `list:${this.#texts.raw(blpus.localId[blpu - blpus.uprn.length] ?? 0)}`,
      uprn,
      label: lines.join(', '),
      lines,
      postcode,
      usrn: usrn === 0 ? undefined : String(usrn),
      parentUprn: this.#parent(blpu),
      custodianCode: custodianCode === 0 ? undefined : custodianCode,
      classification: classification === '' ? undefined : classification,
      organisation: organisation === '' ? undefined : organisation,
      status: logicalStatusOf(blpuStatus(blpus.flags[blpu] ?? 0)) ?? 'approved',
      language: lpiLanguage(lpis.flags[lpi] ?? 0) === 1 ? 'cy' : 'en',
      easting: metres(blpus.x[blpu]),
      northing: metres(blpus.y[blpu]),
    };
  }
}
