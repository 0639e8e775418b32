export {
  type CompanyNumberCode,
  type CompanyNumberOptions,
  type CompanyNumberParts,
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
export { COMPANY_PREFIXES, COMPANY_PREFIXES_HOLD_FROM } from './prefixes.js';
