export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type UrnCode,
  type UrnOptions,
  type UrnParts,
} from './parse.js';
