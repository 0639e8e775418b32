export { GRID_HEIGHT, GRID_WIDTH, type GridPoint, isOnGrid, squareCorner, toGridReference } from './grid.js';
export {
  check,
  format,
  type GridReferenceCode,
  type GridReferenceOptions,
  type GridReferenceParts,
  generateTestValue,
  is,
  parse,
  schema,
  schemaWith,
} from './parse.js';
