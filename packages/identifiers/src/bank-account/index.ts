export { checkModulus, type ModulusResult } from './modulus-check.js';
export { type ModulusMethod, type ModulusRule, type ModulusTable, readModulusTable } from './modulus-table.js';
export {
  type BankAccountCode,
  type BankAccountInput,
  type BankAccountOptions,
  type BankAccountParts,
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
