/** A point on the National Grid (EPSG:27700), in metres. */
export interface GridPoint {
  readonly easting: number;
  readonly northing: number;
}

/** The grid's extent in metres: 700 km by 1300 km from its false origin south-west of the Isles of Scilly. */
export const GRID_WIDTH = 700_000;
export const GRID_HEIGHT = 1_300_000;

/** Whether a point lies on the National Grid. */
export const isOnGrid = ({ easting, northing }: GridPoint): boolean =>
  easting >= 0 && easting < GRID_WIDTH && northing >= 0 && northing < GRID_HEIGHT;

/** A to Z without I, in fives from the north-west. */
const LETTERS = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const SQUARE = 100_000;

/**
 * The south-west corner of a square of 100 km (`SE`), in metres, or undefined where the grid has no such square. The
 * first letter is a square of 500 km, whose S has the false origin; the second divides it.
 */
export const squareCorner = (square: string): GridPoint | undefined => {
  const first = LETTERS.indexOf(square.charAt(0));
  const second = LETTERS.indexOf(square.charAt(1));
  if (square.length !== 2 || first < 0 || second < 0) return undefined;
  const corner = {
    easting: ((first % 5) * 5 + (second % 5) - 10) * SQUARE,
    northing: (19 - Math.floor(first / 5) * 5 - Math.floor(second / 5)) * SQUARE,
  };
  return isOnGrid(corner) ? corner : undefined;
};

/** The square of 100 km that a point on the grid lies in. */
const squareOf = ({ easting, northing }: GridPoint): string => {
  const east = Math.floor(easting / SQUARE) + 10;
  const south = 19 - Math.floor(northing / SQUARE);
  const first = Math.floor(south / 5) * 5 + Math.floor(east / 5);
  const second = (south % 5) * 5 + (east % 5);
  return LETTERS.charAt(first) + LETTERS.charAt(second);
};

/**
 * The grid reference of a point, as people read it: `SE 123 456`.
 *
 * @param figures digits in all, even: 2 is a square of 10 km, 6 of 100 m (the default), 10 of 1 m. A reference names the
 * square that a point lies in, so that digits are cut, never rounded.
 * @throws RangeError where the point is off the grid or `figures` is not 2, 4, 6, 8 or 10
 */
export const toGridReference = (point: GridPoint, figures: 2 | 4 | 6 | 8 | 10 = 6): string => {
  if (!isOnGrid(point))
    throw new RangeError(`Easting ${point.easting}, northing ${point.northing} is not on the National Grid.`);
  if (![2, 4, 6, 8, 10].includes(figures)) throw new RangeError(`Figures are 2, 4, 6, 8 or 10, not ${figures}.`);
  const half = figures / 2;
  const part = (metres: number): string =>
    String(Math.floor(metres) % SQUARE)
      .padStart(5, '0')
      .slice(0, half);
  return `${squareOf(point)} ${part(point.easting)} ${part(point.northing)}`;
};
