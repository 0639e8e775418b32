export {
  check,
  format,
  generateTestValue,
  is,
  type NationalInsuranceNumberCode,
  type NationalInsuranceNumberOptions,
  type NationalInsuranceNumberParts,
  parse,
  schema,
  schemaWith,
} from './parse.js';
