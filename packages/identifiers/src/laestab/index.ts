export {
  check,
  format,
  generateTestValue,
  is,
  type LaestabCode,
  type LaestabOptions,
  type LaestabParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
