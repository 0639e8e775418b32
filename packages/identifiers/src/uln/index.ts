export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type UlnCode,
  type UlnOptions,
  type UlnParts,
} from './parse.js';
