export { POSTCODE_AREAS, POSTCODE_AREAS_HOLD_FROM } from './areas.js';
export { findInAddress } from './find-in-address.js';
export type { PostcodeCode } from './messages.js';
export {
  check,
  format,
  generateTestValue,
  is,
  type PostcodeOptions,
  type PostcodeParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
