import type {
  Blpu,
  ChangeType,
  Classification,
  DegreePoint,
  DeliveryPoint,
  GridPoint,
  Lpi,
  Organisation,
  Street,
  StreetDescriptor,
} from '@guildhall/address';
import { toNationalGrid } from '@guildhall/identifiers/coordinates';
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

/** Keys are a custodian code, a letter and a running number: 8 bytes as a number instead of a text. */
const compactKey = (key: string, letter: string): string | number =>
  key[4] === letter && /^\d{4}.\d{9}$/.test(key) ? Number(key.slice(0, 4)) * 1e9 + Number(key.slice(5)) : key;

/** Countries whose X and Y are on a grid of their own: Northern Ireland, the Channel Islands, the Isle of Man. */
const OTHER_GRIDS: readonly string[] = ['N', 'L', 'M'];
/** Further apart than any error of the two: they are not on the same grid. */
const SAME_PLACE_METRES = 1000;

/** A point on the British grid: X and Y as supplied, or from latitude and longitude where they are on another grid. */
const gridPoint = (point: GridPoint | undefined, degrees: DegreePoint | undefined): GridPoint | undefined => {
  if (degrees === undefined) return point;
  const { easting, northing } = toNationalGrid(degrees);
  const apart = point && Math.hypot(point.easting - easting, point.northing - northing);
  return apart === undefined || apart > SAME_PLACE_METRES ? { easting, northing } : point;
};

/** Where a BLPU lies: X and Y as supplied where they are on the British grid, else from latitude and longitude. */
const blpuPoint = ({ easting, northing, latitude, longitude, country }: Blpu): GridPoint | undefined => {
  const point = easting === undefined || northing === undefined ? undefined : { easting, northing };
  if (point !== undefined && !OTHER_GRIDS.includes(country ?? '')) return point;
  return latitude === undefined || longitude === undefined ? point : toNationalGrid({ latitude, longitude });
};

/** ADDRESSBASE_POSTAL as the POSTAL_ADDRESS flag of DTF: N is not postal, all others are. */
const postalOf = (flag: string | undefined): string | undefined => (flag === undefined || flag === 'N' ? flag : 'Y');

/**
 * Gathers the records of DTF or AddressBase Premium into a draft, applying inserts, updates and deletes as they come, by
 * the key that each kind of record has.
 */
export class RecordDraft {
  readonly draft = new Draft();
  readonly #streets = new Map<number, number>();
  readonly #descriptors = new Map<string, number>();
  readonly #blpus = new Map<number, number>();
  readonly #lpis = new Map<string | number, number>();
  readonly #classifications = new Map<string | number, number>();
  readonly #organisations = new Map<string | number, number>();
  readonly #deliveryPoints = new Map<number, number>();
  /** Set while an update is applied to what is there: it may update and delete only what is there. */
  isUpdating = false;

  street(street: Street, change: ChangeType, place: Place): Outcome {
    const usrn = Number(street.usrn);
    const start = gridPoint(street.start, street.startDegrees);
    const end = gridPoint(street.end, street.endDegrees);
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
    const point = blpuPoint(blpu);
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
      x: point ? centimetres(point.easting) : NO_COORDINATE,
      y: point ? centimetres(point.northing) : NO_COORDINATE,
      custodian: blpu.custodianCode ?? 0,
      organisation: strings.add(blpu.organisation),
      localId: 0,
      postcode: strings.add(blpu.postcodeLocator),
      postal: flagNumber(POSTAL_FLAGS, postalOf(blpu.addressbasePostal)),
    };
    return this.#apply(this.#blpus, uprn, this.draft.blpus, row, change, 'duplicate-uprn');
  }

  /** `isWhole`: the PAO text is the whole address. */
  lpi(lpi: Lpi, change: ChangeType, place: Place, isWhole = false): Outcome {
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
      whole: isWhole ? 1 : 0,
      level: strings.add(lpi.level),
      postal: flagNumber(POSTAL_FLAGS, lpi.postalAddress),
      official: flagNumber(OFFICIAL_FLAGS, lpi.officialFlag),
      postcode: strings.add(lpi.postcode),
      postTown: strings.add(lpi.postTown),
      start: daysOf(lpi.startDate),
      end: daysOf(lpi.endDate),
    };
    return this.#apply(this.#lpis, compactKey(lpi.key, 'L'), this.draft.lpis, row, change, 'duplicate-lpi-key');
  }

  classification(record: Classification, change: ChangeType, place: Place): Outcome {
    const row = this.#detail(record, record.code.toUpperCase(), place);
    const key = compactKey(record.key, 'C');
    return this.#apply(this.#classifications, key, this.draft.classifications, row, change, 'duplicate-key');
  }

  organisation(record: Organisation, change: ChangeType, place: Place): Outcome {
    const row = this.#detail(record, record.name, place);
    const key = compactKey(record.key, 'O');
    return this.#apply(this.#organisations, key, this.draft.organisations, row, change, 'duplicate-key');
  }

  #detail(
    { uprn, endDate }: { readonly uprn: string; readonly endDate?: string | undefined },
    text: string,
    at: Place,
  ) {
    const ended = endDate === undefined ? 0 : 1;
    return { line: at.line, offset: at.offset, dead: 0, uprn: Number(uprn), text: this.draft.strings.add(text), ended };
  }

  deliveryPoint(point: DeliveryPoint, change: ChangeType, place: Place): Outcome {
    const udprn = Number(point.udprn);
    const { strings } = this.draft;
    // Written out: a supply has as many of these as addresses, and spreading objects costs more than all the rest.
    const row = {
      line: place.line,
      offset: place.offset,
      dead: 0,
      uprn: Number(point.uprn),
      udprn,
      organisationName: strings.add(point.organisationName),
      departmentName: strings.add(point.departmentName),
      subBuildingName: strings.add(point.subBuildingName),
      buildingName: strings.add(point.buildingName),
      buildingNumber: strings.add(point.buildingNumber?.toString()),
      poBoxNumber: strings.add(point.poBoxNumber?.toString()),
      dependentThoroughfare: strings.add(point.dependentThoroughfare),
      thoroughfare: strings.add(point.thoroughfare),
      doubleDependentLocality: strings.add(point.doubleDependentLocality),
      dependentLocality: strings.add(point.dependentLocality),
      postTown: strings.add(point.postTown),
      postcode: strings.add(point.postcode),
      welshDependentThoroughfare: strings.add(point.welshDependentThoroughfare),
      welshThoroughfare: strings.add(point.welshThoroughfare),
      welshDoubleDependentLocality: strings.add(point.welshDoubleDependentLocality),
      welshDependentLocality: strings.add(point.welshDependentLocality),
      welshPostTown: strings.add(point.welshPostTown),
    };
    return this.#apply(this.#deliveryPoints, udprn, this.draft.deliveryPoints, row, change, 'duplicate-key');
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
    if (!alive && change === 'U' && this.isUpdating) return { refused: 'nothing-to-update' };
    if (at === undefined) index.set(key, table.add(row));
    else table.set(at, row);
    return change === 'U' && !alive ? { warned: 'update-of-unknown' } : KEPT;
  }
}

/** `dead` of a row that the file itself deletes. */
export const DELETED = 1;
/** `dead` of a row that was refused after the whole file had been read. */
export const REFUSED = 2;
