/** How many letters to add, drop, change or swap with the next (optimal string alignment). */
const distanceOf = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

/** No id is longer; a longer word was not meant to be one. */
const LONGEST = 60;

/** The one of `known` that `word` was most likely meant to be, where one is near: `catgory` → `category`. */
const nearestOf = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const near = known
    .map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 4)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
};

/** "Did you mean …?" before another remedy, where something is near. */
export const suggesting = (word: string, known: readonly string[], remedy: string): string => {
  const near = nearestOf(word, known);
  return near === undefined ? remedy : `Did you mean ${JSON.stringify(near)}? ${remedy}`;
};
