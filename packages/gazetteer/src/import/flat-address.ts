import {
  type AddressableObject,
  type Blpu,
  type DeliveryPoint,
  type Lpi,
  pafLabel,
  type RecordLanguage,
  type StreetDescriptor,
} from '@guildhall/address';
import { packPostcode } from '../text/postcode.js';
import type { FlatFormat, FlatRow } from './flat-columns.js';

/** What one row of AddressBase Plus, Core or standard says, as the records that DTF or Premium would have for it. */
export interface FlatAddress {
  readonly blpu: Blpu;
  readonly lpis: readonly Lpi[];
  /** The PAO text of the LPIs is the whole address. */
  readonly isWhole: boolean;
  readonly descriptors: readonly StreetDescriptor[];
  readonly deliveryPoint?: DeliveryPoint | undefined;
}

const OTHER_LANGUAGES: Readonly<Record<string, RecordLanguage>> = { CYM: 'CYM', GAE: 'GAE' };
const APPROVED = 1;

const blpuOf = (row: FlatRow, uprn: string): Blpu => ({
  uprn,
  logicalStatus: APPROVED,
  state: row.number('STATE'),
  classification: row.text('CLASS'),
  parentUprn: /^\d{1,12}$/.test(row.text('PARENT_UPRN') ?? '') ? row.text('PARENT_UPRN') : undefined,
  easting: row.number('X_COORDINATE'),
  northing: row.number('Y_COORDINATE'),
  latitude: row.number('LATITUDE'),
  longitude: row.number('LONGITUDE'),
  rpc: row.number('RPC'),
  custodianCode: row.number('LOCAL_CUSTODIAN_CODE'),
  country: row.text('COUNTRY') ?? (row.text('ISLAND') === undefined ? undefined : countryOfIsland(row)),
  organisation: row.first('LA_ORGANISATION', 'RM_ORGANISATION_NAME', 'ORGANISATION_NAME', 'ORGANISATION'),
  addressbasePostal: row.text('ADDRESSBASE_POSTAL'),
});

/** Core names no country: Belfast's postcodes tell the grid of their own. */
const countryOfIsland = (row: FlatRow): string | undefined => {
  const area = /^(?:BT|JE|GY|IM)(?=\d)/i.exec(row.text('POSTCODE') ?? '')?.[0].toUpperCase();
  return area === undefined ? undefined : area === 'BT' ? 'N' : 'L';
};

const objectOf = (row: FlatRow, prefix: 'SAO' | 'PAO', text: string | undefined): AddressableObject => ({
  startNumber: row.number(`${prefix}_START_NUMBER`),
  startSuffix: row.text(`${prefix}_START_SUFFIX`),
  endNumber: row.number(`${prefix}_END_NUMBER`),
  endSuffix: row.text(`${prefix}_END_SUFFIX`),
  text,
});

const deliveryPointOf = (row: FlatRow, uprn: string): DeliveryPoint => ({
  uprn,
  udprn: row.text('UDPRN') ?? '',
  organisationName: row.first('RM_ORGANISATION_NAME', 'ORGANISATION_NAME', 'ORGANISATION'),
  departmentName: row.text('DEPARTMENT_NAME'),
  subBuildingName: row.text('SUB_BUILDING_NAME'),
  buildingName: row.text('BUILDING_NAME'),
  buildingNumber: row.text('BUILDING_NUMBER'),
  poBoxNumber: row.text('PO_BOX_NUMBER'),
  dependentThoroughfare: row.text('DEPENDENT_THOROUGHFARE'),
  thoroughfare: row.text('THOROUGHFARE'),
  doubleDependentLocality: row.text('DOUBLE_DEPENDENT_LOCALITY'),
  dependentLocality: row.text('DEPENDENT_LOCALITY'),
  postTown: row.text('POST_TOWN'),
  postcode: row.text('POSTCODE'),
  welshDependentThoroughfare: row.text('WELSH_DEPENDENT_THOROUGHFARE'),
  welshThoroughfare: row.text('WELSH_THOROUGHFARE'),
  welshDoubleDependentLocality: row.text('WELSH_DOUBLE_DEPENDENT_LOCALITY'),
  welshDependentLocality: row.text('WELSH_DEPENDENT_LOCALITY'),
  welshPostTown: row.text('WELSH_POST_TOWN'),
});

/** Street, locality and town in one language; none where the row names no street. */
const descriptorOf = (row: FlatRow, language: RecordLanguage, description = row.text('STREET_DESCRIPTION')) => {
  const usrn = row.text('USRN');
  if (usrn === undefined || !/^\d{1,8}$/.test(usrn) || Number(usrn) === 0 || description === undefined) return [];
  const [locality, town] = [row.text('LOCALITY'), row.first('TOWN_NAME', 'POST_TOWN')];
  const administrativeArea = row.text('ADMINISTRATIVE_AREA');
  return [{ usrn, language, description, locality, town, administrativeArea }];
};

const lpiOf = (
  row: FlatRow,
  uprn: string,
  language: RecordLanguage,
  sao: AddressableObject,
  pao: AddressableObject,
): Lpi => ({
  uprn,
  key: `${uprn}${language}`,
  language,
  logicalStatus: APPROVED,
  sao,
  pao,
  usrn: /^\d{1,8}$/.test(row.text('USRN') ?? '') ? (row.text('USRN') ?? '0') : '0',
  level: row.text('LEVEL'),
  postalAddress: undefined,
  postcode: [row.text('POSTCODE_LOCATOR'), row.text('POSTCODE')].find((code) => packPostcode(code ?? '') !== undefined),
  postTown: row.text('POST_TOWN'),
  officialFlag: row.text('OFFICIAL_FLAG'),
});

/** The whole address without organisation and postcode, which stand apart. */
const wholeOf = (row: FlatRow, point: DeliveryPoint): string => {
  const town = row.text('TOWN_NAME');
  const isApart = town !== undefined && town !== point.postTown;
  const parts = {
    ...point,
    organisationName: undefined,
    postcode: undefined,
    // Core has the town of the council beside the post town.
    ...(isApart && point.dependentLocality === undefined ? { dependentLocality: town } : {}),
  };
  const label = pafLabel(parts, { case: 'supplied' });
  const hasMore = label !== (point.postTown ?? '');
  return hasMore ? label : (row.text('SINGLE_LINE_ADDRESS') ?? '');
};

/** Reads a row that has been found sound; undefined where it holds no address. */
export const flatAddressOf = (format: FlatFormat, row: FlatRow, uprn: string): FlatAddress | undefined => {
  const blpu = blpuOf(row, uprn);
  const point = deliveryPointOf(row, uprn);
  const deliveryPoint = /^\d{1,8}$/.test(point.udprn) && Number(point.udprn) > 0 ? point : undefined;
  const english = descriptorOf(row, 'ENG');
  if (format === 'addressbase-plus' && english.length > 0) {
    const own = lpiOf(
      row,
      uprn,
      'ENG',
      objectOf(row, 'SAO', row.text('SAO_TEXT')),
      objectOf(row, 'PAO', row.text('PAO_TEXT')),
    );
    const language = OTHER_LANGUAGES[row.text('ALT_LANGUAGE') ?? ''];
    const otherStreet = row.text('ALT_LANGUAGE_STREET_DESCRIPTION');
    const [otherSao, otherPao] = [row.text('ALT_LANGUAGE_SAO_TEXT'), row.text('ALT_LANGUAGE_PAO_TEXT')];
    if (language === undefined || (otherStreet ?? otherSao ?? otherPao) === undefined)
      return { blpu, lpis: [own], isWhole: false, descriptors: english, deliveryPoint };
    const sao = objectOf(row, 'SAO', otherSao ?? row.text('SAO_TEXT'));
    const pao = objectOf(row, 'PAO', otherPao ?? row.text('PAO_TEXT'));
    const descriptors = [...english, ...descriptorOf(row, language, otherStreet)];
    return { blpu, lpis: [own, lpiOf(row, uprn, language, sao, pao)], isWhole: false, descriptors, deliveryPoint };
  }
  const whole = wholeOf(row, point);
  if (whole === '' && blpu.organisation === undefined) return undefined;
  const lpi = lpiOf(row, uprn, 'ENG', {}, { text: whole === '' ? blpu.organisation : whole });
  return { blpu, lpis: [lpi], isWhole: true, descriptors: english, deliveryPoint };
};
