export type { PhoneCode } from './messages.js';
export {
  check,
  format,
  generateTestValue,
  is,
  type PhoneOptions,
  type PhoneParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
export { DRAMA_RANGES, DRAMA_RANGES_HOLD_FROM } from './test-ranges.js';
