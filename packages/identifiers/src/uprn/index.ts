export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type UprnCode,
  type UprnOptions,
  type UprnParts,
} from './parse.js';
