export { checkCsv } from './check/check-csv.js';
export { type CheckDatasetOptions, checkDataset } from './check/check-dataset.js';
export { type FixedCsv, fixCsv } from './check/fix-csv.js';
export { type DatasetForm, formOf } from './check/form-of.js';
export type { CheckOptions, FixOptions } from './check/options.js';
export { UnfixableError } from './check/unfixable-error.js';
export {
  DETECTION_BYTES,
  type Detection,
  type DetectOptions,
  detectStandard,
  type StandardMatch,
} from './detect/detect-standard.js';
export { CONTENT_NAMES, type ContentKind, tellContent } from './detect/tell-content.js';
export type { Fault, FaultMessage, Severity } from './report/fault.js';
export { changesAsCsv, faultsAsCsv } from './report/faults-csv.js';
export { FAULT_CODES, FAULTS, type FaultCode, type FaultDefinition, messageOf } from './report/messages.js';
export type {
  Change,
  ColumnReport,
  DialectReport,
  EncodingReport,
  FaultCounts,
  FixReport,
  HeaderMatch,
  Report,
} from './report/report.js';
export { RuleFieldError } from './rules/compile.js';
export { type DatasetSource, peek } from './source/chunks.js';
export type * from './standard/field.js';
export type * from './standard/json-rules.js';
export type * from './standard/row-rule.js';
export type {
  DetectionHints,
  RecordRules,
  Standard,
  StandardKind,
  StandardLicence,
  StandardSummary,
  TabularRules,
  TabularStandard,
} from './standard/standard.js';
export { nearest } from './text/nearest.js';
