import type { Blpu, ChangeType, Lpi, Street, StreetDescriptor } from '@guildhall/address';
import {
  centimetres,
  Draft,
  daysOf,
  flagNumber,
  LANGUAGES,
  NO_COORDINATE,
  OFFICIAL_FLAGS,
  POSTAL_FLAGS,
} from '../build/draft.js';
import type { RefusalCode, WarningCode } from './report.js';

/** Where a record stands in its file. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

/** What became of a record: kept, kept with a warning, or refused. */
export type Outcome = { readonly refused?: RefusalCode; readonly warned?: WarningCode };
const KEPT: Outcome = {};

/** LPI keys are a custodian code, a letter and a running number: 8 bytes as a number instead of a text. */
const compactKey = (key: string): string | number =>
  /^\d{4}L\d{9}$/.test(key) ? Number(key.slice(0, 4)) * 1e9 + Number(key.slice(5)) : key;

/** Gathers DTF records into a draft, applying inserts, updates and deletes in the order of the file. */
export class DtfDraft {
  readonly draft = new Draft();
  readonly #streets = new Map<number, number>();
  readonly #descriptors = new Map<string, number>();
  readonly #blpus = new Map<number, number>();
  readonly #lpis = new Map<string | number, number>();

  street(street: Street, change: ChangeType, place: Place): Outcome {
    const usrn = Number(street.usrn);
    const { start, end } = street;
    const row = {
      line: place.line,
      offset: place.offset,
      dead: 0,
      usrn,
      type: street.recordType,
      state: street.state ?? 0,
      x: start && end ? centimetres((start.easting + end.easting) / 2) : centimetres(start?.easting),
      y: start && end ? centimetres((start.northing + end.northing) / 2) : centimetres(start?.northing),
    };
    return this.#apply(this.#streets, usrn, this.draft.streets, row, change, 'duplicate-usrn');
  }

  descriptor(descriptor: StreetDescriptor, change: ChangeType, place: Place): Outcome {
    const { strings } = this.draft;
    const usrn = Number(descriptor.usrn);
    const row = {
      line: place.line,
      offset: place.offset,
      dead: 0,
      usrn,
      language: LANGUAGES.indexOf(descriptor.language),
      name: strings.add(descriptor.description),
      locality: strings.add(descriptor.locality),
      town: strings.add(descriptor.town),
      area: strings.add(descriptor.administrativeArea),
    };
    const key = `${usrn}${descriptor.language}`;
    return this.#apply(this.#descriptors, key, this.draft.descriptors, row, change, 'duplicate-usrn');
  }

  blpu(blpu: Blpu, change: ChangeType, place: Place): Outcome {
    const { strings } = this.draft;
    const uprn = Number(blpu.uprn);
    const located = blpu.easting !== undefined && blpu.northing !== undefined;
    const row = {
      line: place.line,
      offset: place.offset,
      dead: 0,
      uprn,
      parent: Number(blpu.parentUprn ?? 0),
      status: blpu.logicalStatus,
      state: blpu.state ?? 0,
      rpc: blpu.rpc ?? 0,
      classification: strings.add(blpu.classification),
      x: located ? centimetres(blpu.easting) : NO_COORDINATE,
      y: located ? centimetres(blpu.northing) : NO_COORDINATE,
      custodian: blpu.custodianCode ?? 0,
      organisation: strings.add(blpu.organisation),
      localId: 0,
    };
    return this.#apply(this.#blpus, uprn, this.draft.blpus, row, change, 'duplicate-uprn');
  }

  lpi(lpi: Lpi, change: ChangeType, place: Place): Outcome {
    const { strings } = this.draft;
    const { sao, pao } = lpi;
    const suffix = (text: string | undefined) => (text === undefined ? 0 : strings.add(text.toUpperCase()));
    const row = {
      line: place.line,
      offset: place.offset,
      dead: 0,
      uprn: Number(lpi.uprn),
      usrn: Number(lpi.usrn),
      language: LANGUAGES.indexOf(lpi.language),
      status: lpi.logicalStatus,
      saoStart: sao.startNumber ?? 0,
      saoStartSuffix: suffix(sao.startSuffix),
      saoEnd: sao.endNumber ?? 0,
      saoEndSuffix: suffix(sao.endSuffix),
      saoText: strings.add(sao.text),
      paoStart: pao.startNumber ?? 0,
      paoStartSuffix: suffix(pao.startSuffix),
      paoEnd: pao.endNumber ?? 0,
      paoEndSuffix: suffix(pao.endSuffix),
      paoText: strings.add(pao.text),
      whole: 0,
      level: strings.add(lpi.level),
      postal: flagNumber(POSTAL_FLAGS, lpi.postalAddress),
      official: flagNumber(OFFICIAL_FLAGS, lpi.officialFlag),
      postcode: strings.add(lpi.postcode),
      postTown: strings.add(lpi.postTown),
      start: daysOf(lpi.startDate),
      end: daysOf(lpi.endDate),
    };
    return this.#apply(this.#lpis, compactKey(lpi.key), this.draft.lpis, row, change, 'duplicate-lpi-key');
  }

  #apply<K, R extends { dead: number }>(
    index: Map<K, number>,
    key: K,
    table: { add(row: R): number; set(at: number, row: R): void; readonly columns: { dead: Uint8Array } },
    row: R,
    change: ChangeType,
    duplicate: RefusalCode,
  ): Outcome {
    const at = index.get(key);
    const alive = at !== undefined && table.columns.dead[at] === 0;
    if (change === 'D') {
      if (!alive) return { refused: 'nothing-to-delete' };
      table.columns.dead[at] = DELETED;
      return KEPT;
    }
    if (alive && change === 'I') return { refused: duplicate };
    if (at === undefined) index.set(key, table.add(row));
    else table.set(at, row);
    return change === 'U' && !alive ? { warned: 'update-of-unknown' } : KEPT;
  }
}

/** `dead` of a row that the file itself deletes. */
export const DELETED = 1;
/** `dead` of a row that was refused after the whole file had been read. */
export const REFUSED = 2;
