export {
  check,
  type EmailCode,
  type EmailOptions,
  type EmailParts,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
