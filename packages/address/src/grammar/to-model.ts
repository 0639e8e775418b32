import type { ChangeType, RecordLanguage } from '../codes/flags.js';
import type {
  AddressableObject,
  Blpu,
  Classification,
  DegreePoint,
  DeliveryPoint,
  FileHeader,
  FileMetadata,
  FileTrailer,
  GridPoint,
  Lpi,
  Organisation,
  Street,
  StreetDescriptor,
} from '../model/bs7666.js';
import type { RecordGrammar } from './field.js';
import { NamedValues, type RecordValues } from './values.js';

interface Change {
  readonly changeType: ChangeType;
  readonly proOrder?: number | undefined;
}

/** What a record says, in the terms of the BS 7666 model. `other` records are read but have no part in it. */
export type RecordContent =
  | { readonly kind: 'header'; readonly record: FileHeader }
  | ({ readonly kind: 'street'; readonly record: Street } & Change)
  | ({ readonly kind: 'street-descriptor'; readonly record: StreetDescriptor } & Change)
  | ({ readonly kind: 'blpu'; readonly record: Blpu } & Change)
  | ({ readonly kind: 'lpi'; readonly record: Lpi } & Change)
  | ({ readonly kind: 'delivery-point'; readonly record: DeliveryPoint } & Change)
  | ({ readonly kind: 'organisation'; readonly record: Organisation } & Change)
  | ({ readonly kind: 'classification'; readonly record: Classification } & Change)
  | { readonly kind: 'metadata'; readonly record: FileMetadata }
  | { readonly kind: 'trailer'; readonly record: FileTrailer }
  | { readonly kind: 'other' };

const dates = (v: NamedValues) => ({
  startDate: v.text('START_DATE') ?? v.text('STREET_START_DATE'),
  endDate: v.text('END_DATE') ?? v.text('STREET_END_DATE'),
  entryDate: v.text('ENTRY_DATE') ?? v.text('RECORD_ENTRY_DATE'),
  lastUpdateDate: v.text('LAST_UPDATE_DATE'),
});

const point = (v: NamedValues, x: string, y: string): GridPoint | undefined => {
  const [easting, northing] = [v.number(x), v.number(y)];
  return easting === undefined || northing === undefined ? undefined : { easting, northing };
};

const degrees = (v: NamedValues, end: 'START' | 'END'): DegreePoint | undefined => {
  const [latitude, longitude] = [v.number(`STREET_${end}_LAT`), v.number(`STREET_${end}_LONG`)];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
};

const street = (v: NamedValues): Street => ({
  usrn: v.text('USRN') ?? '',
  recordType: v.number('RECORD_TYPE') ?? 0,
  authority: v.number('SWA_ORG_REF_NAMING'),
  state: v.number('STATE'),
  stateDate: v.text('STATE_DATE'),
  surface: v.number('STREET_SURFACE'),
  classification: v.number('STREET_CLASSIFICATION'),
  start: point(v, 'STREET_START_X', 'STREET_START_Y'),
  end: point(v, 'STREET_END_X', 'STREET_END_Y'),
  startDegrees: degrees(v, 'START'),
  endDegrees: degrees(v, 'END'),
  ...dates(v),
});

const descriptor = (v: NamedValues): StreetDescriptor => ({
  usrn: v.text('USRN') ?? '',
  language: v.text('LANGUAGE') as RecordLanguage,
  description: v.text('STREET_DESCRIPTOR') ?? v.text('STREET_DESCRIPTION') ?? '',
  locality: v.text('LOCALITY_NAME') ?? v.text('LOCALITY'),
  town: v.text('TOWN_NAME'),
  administrativeArea: v.text('ADMINISTRATIVE_AREA'),
});

const blpu = (v: NamedValues): Blpu => ({
  uprn: v.text('UPRN') ?? '',
  logicalStatus: v.number('LOGICAL_STATUS') ?? 0,
  state: v.number('BLPU_STATE'),
  stateDate: v.text('BLPU_STATE_DATE'),
  classification: v.text('BLPU_CLASS'),
  parentUprn: v.text('PARENT_UPRN'),
  easting: v.number('X_COORDINATE'),
  northing: v.number('Y_COORDINATE'),
  latitude: v.number('LATITUDE'),
  longitude: v.number('LONGITUDE'),
  rpc: v.number('RPC'),
  custodianCode: v.number('LOCAL_CUSTODIAN_CODE'),
  country: v.text('COUNTRY'),
  organisation: v.text('ORGANISATION'),
  wardCode: v.text('WARD_CODE'),
  parishCode: v.text('PARISH_CODE'),
  addressbasePostal: v.text('ADDRESSBASE_POSTAL'),
  postcodeLocator: v.text('POSTCODE_LOCATOR'),
  ...dates(v),
});

const addressable = (v: NamedValues, prefix: 'SAO' | 'PAO'): AddressableObject => ({
  startNumber: v.number(`${prefix}_START_NUMBER`),
  startSuffix: v.text(`${prefix}_START_SUFFIX`),
  endNumber: v.number(`${prefix}_END_NUMBER`),
  endSuffix: v.text(`${prefix}_END_SUFFIX`),
  text: v.text(`${prefix}_TEXT`),
});

const lpi = (v: NamedValues): Lpi => ({
  uprn: v.text('UPRN') ?? '',
  key: v.text('LPI_KEY') ?? '',
  language: v.text('LANGUAGE') as RecordLanguage,
  logicalStatus: v.number('LOGICAL_STATUS') ?? 0,
  sao: addressable(v, 'SAO'),
  pao: addressable(v, 'PAO'),
  usrn: v.text('USRN') ?? '',
  level: v.text('LEVEL'),
  postalAddress: v.text('POSTAL_ADDRESS'),
  postcode: v.text('POSTCODE'),
  postTown: v.text('POST_TOWN'),
  officialFlag: v.text('OFFICIAL_FLAG'),
  areaName: v.text('AREA_NAME'),
  ...dates(v),
});

const deliveryPoint = (v: NamedValues): DeliveryPoint => ({
  uprn: v.text('UPRN') ?? '',
  udprn: v.text('UDPRN') ?? '',
  organisationName: v.text('ORGANISATION_NAME'),
  departmentName: v.text('DEPARTMENT_NAME'),
  subBuildingName: v.text('SUB_BUILDING_NAME'),
  buildingName: v.text('BUILDING_NAME'),
  buildingNumber: v.text('BUILDING_NUMBER'),
  poBoxNumber: v.text('PO_BOX_NUMBER'),
  dependentThoroughfare: v.text('DEPENDENT_THOROUGHFARE'),
  thoroughfare: v.text('THOROUGHFARE'),
  doubleDependentLocality: v.text('DOUBLE_DEPENDENT_LOCALITY'),
  dependentLocality: v.text('DEPENDENT_LOCALITY'),
  postTown: v.text('POST_TOWN'),
  postcode: v.text('POSTCODE'),
  welshDependentThoroughfare: v.text('WELSH_DEPENDENT_THOROUGHFARE'),
  welshThoroughfare: v.text('WELSH_THOROUGHFARE'),
  welshDoubleDependentLocality: v.text('WELSH_DOUBLE_DEPENDENT_LOCALITY'),
  welshDependentLocality: v.text('WELSH_DEPENDENT_LOCALITY'),
  welshPostTown: v.text('WELSH_POST_TOWN'),
  postcodeType: v.text('POSTCODE_TYPE'),
  deliveryPointSuffix: v.text('DELIVERY_POINT_SUFFIX'),
  startDate: v.text('START_DATE'),
  endDate: v.text('END_DATE'),
});

const organisation = (v: NamedValues): Organisation => ({
  uprn: v.text('UPRN') ?? '',
  key: v.text('ORG_KEY') ?? '',
  name: v.text('ORGANISATION') ?? '',
  legalName: v.text('LEGAL_NAME'),
  endDate: v.text('END_DATE'),
});

const classification = (v: NamedValues): Classification => ({
  uprn: v.text('UPRN') ?? '',
  key: v.text('CLASS_KEY') ?? '',
  code: v.text('CLASSIFICATION_CODE') ?? '',
  scheme: v.text('CLASS_SCHEME') ?? '',
  endDate: v.text('END_DATE'),
});

const header = (v: NamedValues): FileHeader => ({
  custodianName: v.text('CUSTODIAN_NAME'),
  custodianCode: v.number('LOCAL_CUSTODIAN_CODE'),
  processDate: v.text('PROCESS_DATE'),
  volume: v.number('VOLUME_NUMBER'),
  version: v.text('VERSION'),
  fileType: v.text('FILE_TYPE'),
});

const metadata = (v: NamedValues): FileMetadata => ({
  name: v.text('GAZ_NAME'),
  scope: v.text('GAZ_SCOPE'),
  terms: v.text('TER_OF_USE'),
  owner: v.text('GAZ_OWNER'),
  custodianCode: v.number('LOCAL_CUSTODIAN_CODE'),
  metadataDate: v.text('META_DATE'),
  gazetteerDate: v.text('GAZ_DATE'),
  language: v.text('LANGUAGE'),
  characterSet: v.text('CHARACTER_SET'),
});

const trailer = (v: NamedValues): FileTrailer => ({
  nextVolume: v.number('NEXT_VOLUME_NUMBER'),
  recordCount: v.number('RECORD_COUNT'),
});

/** Turns the values of a record into the model's terms. */
export const toContent = (grammar: RecordGrammar, values: RecordValues): RecordContent => {
  const v = new NamedValues(grammar, values);
  const change = () => ({ changeType: v.text('CHANGE_TYPE') as ChangeType, proOrder: v.number('PRO_ORDER') });
  switch (grammar.type) {
    case 10:
      return { kind: 'header', record: header(v) };
    case 11:
      return { kind: 'street', record: street(v), ...change() };
    case 15:
      return { kind: 'street-descriptor', record: descriptor(v), ...change() };
    case 21:
      return { kind: 'blpu', record: blpu(v), ...change() };
    case 24:
      return { kind: 'lpi', record: lpi(v), ...change() };
    case 28:
      return { kind: 'delivery-point', record: deliveryPoint(v), ...change() };
    case 31:
      return { kind: 'organisation', record: organisation(v), ...change() };
    case 32:
      return { kind: 'classification', record: classification(v), ...change() };
    case 29:
      return { kind: 'metadata', record: metadata(v) };
    case 99:
      return { kind: 'trailer', record: trailer(v) };
    default:
      return { kind: 'other' };
  }
};
