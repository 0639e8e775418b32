export {
  check,
  format,
  generateTestValue,
  type IbanCode,
  type IbanOptions,
  type IbanParts,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
