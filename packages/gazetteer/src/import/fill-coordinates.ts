import { centimetres, type Draft, NO_COORDINATE } from '../build/draft.js';
import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
import { ImportError } from './import-error.js';
import type { ProgressMeter } from './progress.js';

/** Where the columns of a list of points are. */
interface PointColumns {
  readonly uprn: number;
  readonly x: number;
  readonly y: number;
}

const columnsOf = (header: readonly string[], name: string): PointColumns => {
  const names = header.map((field) => field.trim().toUpperCase());
  const [uprn, x, y] = ['UPRN', 'X_COORDINATE', 'Y_COORDINATE'].map((column) => names.indexOf(column));
  if (uprn !== undefined && x !== undefined && y !== undefined && uprn >= 0 && x >= 0 && y >= 0) return { uprn, x, y };
  throw new ImportError(
    'not-this-format',
    `${name} has no columns UPRN, X_COORDINATE and Y_COORDINATE in its first line, so it is no OS Open UPRN. Nothing was written.`,
  );
};

/** The properties that have no point yet, by their UPRNs. */
const withoutPoint = (draft: Draft): Map<number, number> => {
  const { dead, uprn, x } = draft.blpus.columns;
  const found = new Map<number, number>();
  for (let row = 0; row < draft.blpus.length; row += 1)
    if (!dead[row] && (uprn[row] ?? 0) > 0 && x[row] === NO_COORDINATE) found.set(uprn[row] ?? 0, row);
  return found;
};

/**
 * Gives properties without coordinates those of OS Open UPRN. What a council supplied stays. Returns how many got a point;
 * the file is not read where none is missing.
 */
export const fillCoordinates = async (draft: Draft, source: ImportSource, meter: ProgressMeter): Promise<number> => {
  const missing = withoutPoint(draft);
  if (missing.size === 0) return 0;
  const supply = await Supply.open(source);
  const name = supply.name ?? 'The list of points';
  const { x, y } = draft.blpus.columns;
  let filled = 0;
  for await (const part of supply.parts({})) {
    let columns: PointColumns | undefined;
    for await (const rows of part.rows.batches()) {
      for (const { fields, fault } of rows) {
        if (columns === undefined) {
          columns = columnsOf(fields, name);
          continue;
        }
        if (fault !== undefined) continue;
        const row = missing.get(Number(fields[columns.uprn]));
        const [easting, northing] = [Number(fields[columns.x] || 'none'), Number(fields[columns.y] || 'none')];
        if (row === undefined || !Number.isFinite(easting) || !Number.isFinite(northing)) continue;
        x[row] = centimetres(easting);
        y[row] = centimetres(northing);
        missing.delete(Number(fields[columns.uprn]));
        filled += 1;
      }
      meter.tell('reading');
    }
  }
  return filled;
};
