export type { VehicleRegistrationForm } from './forms.js';
export {
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
  type VehicleRegistrationCode,
  type VehicleRegistrationOptions,
  type VehicleRegistrationParts,
} from './parse.js';
