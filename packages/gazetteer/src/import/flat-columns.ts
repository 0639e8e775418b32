import type { GazetteerFormat } from '../build/metadata.js';

/** The formats of OS AddressBase that have one row an address. */
export type FlatFormat = Extract<GazetteerFormat, 'addressbase-plus' | 'addressbase-core' | 'addressbase'>;

const columns = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Column names in their order: facts of the formats. Files of Plus and standard have no header. */
export const FLAT_COLUMNS: Readonly<Record<FlatFormat, readonly string[]>> = {
  'addressbase-plus': columns(`
    UPRN UDPRN CHANGE_TYPE STATE STATE_DATE CLASS PARENT_UPRN X_COORDINATE Y_COORDINATE LATITUDE LONGITUDE RPC
    LOCAL_CUSTODIAN_CODE COUNTRY LA_START_DATE LAST_UPDATE_DATE ENTRY_DATE RM_ORGANISATION_NAME LA_ORGANISATION
    DEPARTMENT_NAME LEGAL_NAME SUB_BUILDING_NAME BUILDING_NAME BUILDING_NUMBER SAO_START_NUMBER SAO_START_SUFFIX
    SAO_END_NUMBER SAO_END_SUFFIX SAO_TEXT ALT_LANGUAGE_SAO_TEXT PAO_START_NUMBER PAO_START_SUFFIX PAO_END_NUMBER
    PAO_END_SUFFIX PAO_TEXT ALT_LANGUAGE_PAO_TEXT USRN USRN_MATCH_INDICATOR AREA_NAME LEVEL OFFICIAL_FLAG
    OS_ADDRESS_TOID OS_ADDRESS_TOID_VERSION OS_ROADLINK_TOID OS_ROADLINK_TOID_VERSION OS_TOPO_TOID
    OS_TOPO_TOID_VERSION VOA_CT_RECORD VOA_NDR_RECORD STREET_DESCRIPTION ALT_LANGUAGE_STREET_DESCRIPTION
    DEPENDENT_THOROUGHFARE THOROUGHFARE WELSH_DEPENDENT_THOROUGHFARE WELSH_THOROUGHFARE DOUBLE_DEPENDENT_LOCALITY
    DEPENDENT_LOCALITY LOCALITY WELSH_DEPENDENT_LOCALITY WELSH_DOUBLE_DEPENDENT_LOCALITY TOWN_NAME
    ADMINISTRATIVE_AREA POST_TOWN WELSH_POST_TOWN POSTCODE POSTCODE_LOCATOR POSTCODE_TYPE DELIVERY_POINT_SUFFIX
    ADDRESSBASE_POSTAL PO_BOX_NUMBER WARD_CODE PARISH_CODE RM_START_DATE MULTI_OCC_COUNT VOA_NDR_P_DESC_CODE
    VOA_NDR_SCAT_CODE ALT_LANGUAGE`),
  'addressbase-core': columns(`
    UPRN PARENT_UPRN UDPRN USRN TOID CLASSIFICATION_CODE EASTING NORTHING LATITUDE LONGITUDE RPC LAST_UPDATE_DATE
    SINGLE_LINE_ADDRESS PO_BOX ORGANISATION SUB_BUILDING BUILDING_NAME BUILDING_NUMBER STREET_NAME LOCALITY TOWN_NAME
    POST_TOWN ISLAND POSTCODE DELIVERY_POINT_SUFFIX GSS_CODE CHANGE_CODE`),
  addressbase: columns(`
    UPRN OS_ADDRESS_TOID UDPRN ORGANISATION_NAME DEPARTMENT_NAME PO_BOX_NUMBER SUB_BUILDING_NAME BUILDING_NAME
    BUILDING_NUMBER DEPENDENT_THOROUGHFARE THOROUGHFARE POST_TOWN DOUBLE_DEPENDENT_LOCALITY DEPENDENT_LOCALITY
    POSTCODE POSTCODE_TYPE X_COORDINATE Y_COORDINATE LATITUDE LONGITUDE RPC COUNTRY CHANGE_TYPE LA_START_DATE
    RM_START_DATE LAST_UPDATE_DATE CLASS`),
};

/** What Core calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CLASS: 'CLASSIFICATION_CODE',
  X_COORDINATE: 'EASTING',
  Y_COORDINATE: 'NORTHING',
  PO_BOX_NUMBER: 'PO_BOX',
  SUB_BUILDING_NAME: 'SUB_BUILDING',
  THOROUGHFARE: 'STREET_NAME',
  DEPENDENT_LOCALITY: 'LOCALITY',
  STREET_DESCRIPTION: 'STREET_NAME',
  CHANGE_TYPE: 'CHANGE_CODE',
};

/** The fields of one row by their names; what is empty or what the format lacks is undefined. */
export class FlatRow {
  readonly #positions: ReadonlyMap<string, number>;
  readonly #fields: readonly string[];

  constructor(positions: ReadonlyMap<string, number>, fields: readonly string[]) {
    this.#positions = positions;
    this.#fields = fields;
  }

  text(name: string): string | undefined {
    const at = this.#positions.get(name) ?? this.#positions.get(OTHER_NAMES[name] ?? '');
    const text = at === undefined ? '' : (this.#fields[at] ?? '').trim();
    return text === '' ? undefined : text;
  }

  /** Undefined for what is no number, too. */
  number(name: string): number | undefined {
    const text = this.text(name);
    return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
  }

  /** The first of these that has a text. */
  first(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = this.text(name);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

/** Positions of columns by their names in upper case. */
export const positionsOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, at) => [name.trim().toUpperCase(), at]));
