export {
  check,
  type DrivingLicenceNumberCode,
  type DrivingLicenceNumberOptions,
  type DrivingLicenceNumberParts,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
