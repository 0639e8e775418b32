import type { RecordLanguage } from '@guildhall/address';
import { Strings } from './strings.js';
import { Table } from './table.js';

/** Numbers that stand for nothing. */
export const NO_COORDINATE = -0x80000000;
export const NO_DATE = -0x80000000;
/** A number of a range that is absent: zero counts as none in a gazetteer. */
export const NO_NUMBER = 0;

export const LANGUAGES: readonly RecordLanguage[] = ['ENG', 'CYM', 'GAE'];
/** POSTAL_ADDRESS flags by number; 0 is none given. */
export const POSTAL_FLAGS = ['', 'Y', 'N', 'P', 'A', 'L'] as const;
/** OFFICIAL_FLAG by number; 0 is none given. */
export const OFFICIAL_FLAGS = ['', 'Y', 'N', 'R', 'C'] as const;

/** Where in the file a row stood, for what is found out about it later. */
const PLACE = { line: 'u32', offset: 'f64', dead: 'u8' } as const;

const DELIVERY_COLUMNS = {
  organisationName: 'u32',
  departmentName: 'u32',
  subBuildingName: 'u32',
  buildingName: 'u32',
  buildingNumber: 'u32',
  poBoxNumber: 'u32',
  dependentThoroughfare: 'u32',
  thoroughfare: 'u32',
  doubleDependentLocality: 'u32',
  dependentLocality: 'u32',
  postTown: 'u32',
  postcode: 'u32',
  welshDependentThoroughfare: 'u32',
  welshThoroughfare: 'u32',
  welshDoubleDependentLocality: 'u32',
  welshDependentLocality: 'u32',
  welshPostTown: 'u32',
} as const;

/** A part of a postal address, all of them texts. */
export type DeliveryPart = keyof typeof DELIVERY_COLUMNS;

/** A record with a value for each part of a postal address. */
export const partsOf = <T>(value: (part: DeliveryPart) => T): Record<DeliveryPart, T> => ({
  organisationName: value('organisationName'),
  departmentName: value('departmentName'),
  subBuildingName: value('subBuildingName'),
  buildingName: value('buildingName'),
  buildingNumber: value('buildingNumber'),
  poBoxNumber: value('poBoxNumber'),
  dependentThoroughfare: value('dependentThoroughfare'),
  thoroughfare: value('thoroughfare'),
  doubleDependentLocality: value('doubleDependentLocality'),
  dependentLocality: value('dependentLocality'),
  postTown: value('postTown'),
  postcode: value('postcode'),
  welshDependentThoroughfare: value('welshDependentThoroughfare'),
  welshThoroughfare: value('welshThoroughfare'),
  welshDoubleDependentLocality: value('welshDoubleDependentLocality'),
  welshDependentLocality: value('welshDependentLocality'),
  welshPostTown: value('welshPostTown'),
});

/**
 * What has been read, before it is ordered and indexed. Texts are numbers of `strings`; coordinates are centimetres;
 * dates are days since 1970; UPRNs are numbers (12 digits are exact), negative for an address that has none.
 */
export class Draft {
  readonly strings = new Strings();
  readonly streets = new Table({ ...PLACE, usrn: 'u32', type: 'u8', state: 'u8', x: 'i32', y: 'i32' });
  readonly descriptors = new Table({
    ...PLACE,
    usrn: 'u32',
    language: 'u8',
    name: 'u32',
    locality: 'u32',
    town: 'u32',
    area: 'u32',
  });
  readonly blpus = new Table({
    ...PLACE,
    uprn: 'f64',
    parent: 'f64',
    status: 'u8',
    state: 'u8',
    rpc: 'u8',
    classification: 'u32',
    x: 'i32',
    y: 'i32',
    custodian: 'u16',
    organisation: 'u32',
    localId: 'u32',
    /** What AddressBase says of the property and DTF of each address. */
    postcode: 'u32',
    postal: 'u8',
  });
  /** Classification codes and organisations that have records of their own; `ended` where they are no longer so. */
  readonly classifications = new Table({ ...PLACE, uprn: 'f64', text: 'u32', ended: 'u8' });
  readonly organisations = new Table({ ...PLACE, uprn: 'f64', text: 'u32', ended: 'u8' });
  readonly deliveryPoints = new Table({ ...PLACE, uprn: 'f64', udprn: 'u32', ...DELIVERY_COLUMNS });
  readonly lpis = new Table({
    ...PLACE,
    uprn: 'f64',
    usrn: 'u32',
    language: 'u8',
    status: 'u8',
    saoStart: 'u16',
    saoStartSuffix: 'u32',
    saoEnd: 'u16',
    saoEndSuffix: 'u32',
    saoText: 'u32',
    paoStart: 'u16',
    paoStartSuffix: 'u32',
    paoEnd: 'u16',
    paoEndSuffix: 'u32',
    /** The whole address where `whole` is 1. */
    paoText: 'u32',
    whole: 'u8',
    level: 'u32',
    postal: 'u8',
    official: 'u8',
    postcode: 'u32',
    postTown: 'u32',
    start: 'i32',
    end: 'i32',
  });
}

export const centimetres = (metres: number | undefined): number =>
  metres === undefined ? NO_COORDINATE : Math.round(metres * 100);

const DAY = 86_400_000;
/** `2026-11-24` as days since 1970. */
export const daysOf = (date: string | undefined): number =>
  date === undefined ? NO_DATE : Math.round(Date.parse(date) / DAY);
export const dateOf = (days: number): string | undefined =>
  days === NO_DATE ? undefined : new Date(days * DAY).toISOString().slice(0, 10);

/** Zero for what is not on a list, so that an unknown flag is no flag. */
export const flagNumber = (flags: readonly string[], flag: string | undefined): number =>
  Math.max(0, flags.indexOf(flag ?? ''));
