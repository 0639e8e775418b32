export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type VatNumberCode,
  type VatNumberOptions,
  type VatNumberParts,
} from './parse.js';
