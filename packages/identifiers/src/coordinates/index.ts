export {
  type CoordinatesCode,
  type CoordinatesOptions,
  type CoordinatesParts,
  check,
  format,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
export { TRANSFORM_ERROR_METRES, toLatitudeLongitude, toNationalGrid } from './transform.js';
export type { LatitudeLongitude } from './transverse-mercator.js';
