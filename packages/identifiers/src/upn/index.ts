export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type UpnCode,
  type UpnOptions,
  type UpnParts,
} from './parse.js';
