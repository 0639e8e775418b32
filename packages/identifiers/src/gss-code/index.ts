export {
  check,
  format,
  type GssCodeCode,
  type GssCodeOptions,
  type GssCodeParts,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
export type { GssEntry, GssRegister } from './register.js';
