export type { GazetteerFormat, GazetteerMetadata } from './build/metadata.js';
export { type ContainerFault, GazetteerFileError } from './container/errors.js';
export { type ImportCsvOptions, importCsv } from './import/csv.js';
export type { CsvReaderOptions } from './import/csv-reader.js';
export { type ImportDtfOptions, importDtf } from './import/dtf.js';
export type { ImportTarget } from './import/finish.js';
export { type ImportGazetteerOptions, importGazetteer } from './import/gazetteer.js';
export { ImportError, type ImportFault } from './import/import-error.js';
export type { ProgressCallback } from './import/progress.js';
export type { RefusalOptions } from './import/refusals.js';
export type {
  FileFinding,
  ImportPhase,
  ImportProgress,
  ImportReport,
  RefusalCode,
  RefusedRow,
  RowWarning,
  WarningCode,
} from './import/report.js';
export { isTestPostcode, isTestUprn, isTestUsrn } from './import/test-values.js';
export { type Encoding, UnreadableEncodingError } from './input/encoding.js';
export type { Delimiter } from './input/fields.js';
export type { ImportSource } from './input/source.js';
export type { GazetteerAddress } from './lookup/address-record.js';
export type { GazetteerBounds } from './lookup/bounds.js';
export type { PostalAddress } from './lookup/delivery-points.js';
export type { AddressFilter } from './lookup/filter.js';
export { Gazetteer, type GazetteerLookup, openGazetteer } from './lookup/gazetteer.js';
export { CONFIDENT_SCORE } from './match/matcher.js';
export { matchReasonText } from './match/reasons.js';
export type {
  AddressMatch,
  MatchCandidate,
  MatchOptions,
  MatchOutcome,
  MatchPart,
  MatchReason,
  MatchReasonCode,
} from './match/types.js';
export {
  type BuildPostcodeDirectoryOptions,
  buildPostcodeDirectory,
  type PostcodeDirectoryReport,
} from './postcodes/build.js';
export { openPostcodeDirectory, PostcodeDirectory } from './postcodes/directory.js';
export type { DirectoryMetadata } from './postcodes/layout.js';
export { gazetteerProvider, type PostcodeAreas } from './provider/gazetteer-provider.js';
