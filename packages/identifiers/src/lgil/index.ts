export type { ListEntry, NumberedList } from '../core/list-number.js';
export {
  check,
  format,
  generateTestValue,
  is,
  type LgilCode,
  type LgilOptions,
  type LgilParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
