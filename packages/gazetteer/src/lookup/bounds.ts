import { NO_COORDINATE } from '../build/draft.js';

/** A rectangle on the British National Grid, metres. */
export interface GazetteerBounds {
  readonly minEasting: number;
  readonly minNorthing: number;
  readonly maxEasting: number;
  readonly maxNorthing: number;
}

/** The rectangle around points given in centimetres; undefined where none has coordinates. */
export const boundsOf = (x: ArrayLike<number>, y: ArrayLike<number>): GazetteerBounds | undefined => {
  let [minX, minY, maxX, maxY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let at = 0; at < x.length; at += 1) {
    const [east = NO_COORDINATE, north = NO_COORDINATE] = [x[at], y[at]];
    // A point of 0, 0 is a coordinate that somebody left out, not one west of the Isles of Scilly.
    if (east === NO_COORDINATE || north === NO_COORDINATE || (east === 0 && north === 0)) continue;
    if (east < minX) minX = east;
    if (north < minY) minY = north;
    if (east > maxX) maxX = east;
    if (north > maxY) maxY = north;
  }
  if (minX > maxX) return undefined;
  return { minEasting: minX / 100, minNorthing: minY / 100, maxEasting: maxX / 100, maxNorthing: maxY / 100 };
};
