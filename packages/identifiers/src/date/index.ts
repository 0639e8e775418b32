export { MONTHS_CY, MONTHS_EN } from './calendar.js';
export type { DateCode } from './messages.js';
export {
  check,
  type DateInput,
  type DateOptions,
  type DateParts,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
