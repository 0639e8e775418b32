export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  type SortCodeCode,
  type SortCodeOptions,
  type SortCodeParts,
  schema,
  schemaWith,
} from './parse.js';
