export {
  type AccountNumberCode,
  type AccountNumberOptions,
  type AccountNumberParts,
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
