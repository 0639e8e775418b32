export { ADDRESSBASE_PREMIUM, ADDRESSBASE_STREET_V1 } from './addressbase-premium.js';
export { dialectOf, grammarOf } from './dialect.js';
export { DTF_7_3 } from './dtf73.js';
export type { RecordFault, RecordFaultCode } from './fault.js';
export type { Dialect, Field, FieldKind, FieldNeed, RecordGrammar } from './field.js';
export { type ParsedRecord, parseAddressBaseRecord, parseDtfRecord, type RefusedRecord } from './parse.js';
export { isDate } from './read-value.js';
export type { RecordContent } from './to-model.js';
