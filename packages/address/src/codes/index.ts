export type { CodeList, CodeMeaning } from './code-list.js';
export {
  ADDRESSBASE_POSTAL,
  CHANGE_TYPE,
  type ChangeType,
  COUNTRY,
  LANGUAGE,
  METADATA_LANGUAGE,
  OFFICIAL_FLAG,
  POSTAL_ADDRESS,
  type PostalAddressFlag,
  type RecordLanguage,
  RPC,
  XREF_SOURCE,
} from './flags.js';
export { BLPU_LOGICAL_STATUS, BLPU_STATE, LPI_LOGICAL_STATUS, logicalStatusOf } from './status.js';
export {
  ESU_DIRECTION,
  STREET_CLASSIFICATION,
  STREET_RECORD_TYPE,
  STREET_STATE,
  STREET_SURFACE,
  UNOFFICIAL_STREET_TYPES,
} from './street.js';
