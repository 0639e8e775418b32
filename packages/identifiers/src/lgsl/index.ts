export type { ListEntry, NumberedList } from '../core/list-number.js';
export {
  check,
  format,
  generateTestValue,
  is,
  type LgslCode,
  type LgslOptions,
  type LgslParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
