export {
  type CharityNumberCode,
  type CharityNumberOptions,
  type CharityNumberParts,
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
