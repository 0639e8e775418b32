import { normalise } from './normalise.js';

/**
 * How many letters must be put in, left out, changed or swapped with the next to make one text of the other, counted up to `most`.
 */
export const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return above[b.length] as number;
};

const LONGEST = 80;

/** Finds the candidate that a text was most likely meant to be: nearer than a third of its letters, and nearer than any other. */
export const nearestAmong = (candidates: readonly string[]): ((text: string) => string | undefined) => {
  const plains = candidates.map(normalise);
  return (text) => {
    const plain = normalise(text.slice(0, LONGEST * 2));
    if (plain.length < 3 || plain.length > LONGEST) return undefined;
    let best: number | undefined;
    let least = Math.floor(plain.length / 3) + 1;
    let tied = false;
    plains.forEach((candidate, at) => {
      const cost = distance(plain, candidate, least);
      if (cost < least) {
        best = at;
        least = cost;
        tied = false;
      } else if (cost === least && best !== undefined) tied = true;
    });
    return tied || best === undefined ? undefined : candidates[best];
  };
};

/** The candidate that one text was most likely meant to be, such as a name that was misspelt; undefined where none is near. */
export const nearest = (text: string, candidates: readonly string[]): string | undefined =>
  nearestAmong(candidates)(text);
