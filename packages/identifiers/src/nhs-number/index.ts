export {
  check,
  format,
  generateTestValue,
  is,
  type NhsNumberCode,
  type NhsNumberOptions,
  type NhsNumberParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
