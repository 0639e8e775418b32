export { REFERENCE_ALPHABET } from './check-character.js';
export { makeReference } from './make.js';
export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  parseReference,
  type ReferenceCode,
  type ReferenceOptions,
  type ReferenceParts,
  schema,
  schemaWith,
} from './parse.js';
