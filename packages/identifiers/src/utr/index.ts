export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type UtrCode,
  type UtrOptions,
  type UtrParts,
} from './parse.js';
