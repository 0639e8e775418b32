import { ADDRESSBASE_PREMIUM, ADDRESSBASE_STREET_V1 } from './addressbase-premium.js';
import { DTF_7_3 } from './dtf73.js';
import type { Dialect, RecordGrammar } from './field.js';

/** Record types whose field counts differ between the two dialects. */
const TELLING_TYPES: readonly number[] = [15, 21, 24];

/**
 * Tells the dialect of a mixed gazetteer file from one record's type and field count; undefined where that record does
 * not tell. Header texts differ between suppliers and tell nothing.
 */
export const dialectOf = (type: number, fieldCount: number): Dialect | undefined => {
  if (type === 28 || type === 30 || type === 31 || type === 32) return 'addressbase-premium';
  if (type === 11 && fieldCount === 24) return 'addressbase-premium';
  if (!TELLING_TYPES.includes(type)) return undefined;
  if (fieldCount === DTF_7_3[type]?.fields.length) return 'dtf-7.3';
  if (fieldCount === ADDRESSBASE_PREMIUM[type]?.fields.length) return 'addressbase-premium';
  return undefined;
};

/** The grammar of a record type in a dialect; undefined for a type that the dialect does not have. */
export const grammarOf = (dialect: Dialect, type: number, fieldCount: number): RecordGrammar | undefined => {
  if (dialect === 'dtf-7.3') return DTF_7_3[type];
  if (type === 11 && fieldCount === ADDRESSBASE_STREET_V1.fields.length) return ADDRESSBASE_STREET_V1;
  return ADDRESSBASE_PREMIUM[type];
};
