export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type UsrnCode,
  type UsrnOptions,
  type UsrnParts,
} from './parse.js';
