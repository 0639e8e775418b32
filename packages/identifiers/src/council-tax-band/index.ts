export {
  type CouncilTaxBandCode,
  type CouncilTaxBandOptions,
  type CouncilTaxBandParts,
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
