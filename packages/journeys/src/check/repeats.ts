/** Every item whose key an earlier one has, with that earlier one. */
export const repeatsOf = <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly item: T; readonly first: T }[] => {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first !== undefined) return [{ item, first }];
    firsts.set(key, item);
    return [];
  });
};

/** The one of `known` that `word` was most likely meant to be, where one is near: `catgory` → `category`. */
export const nearestOf = (word: string, known: readonly string[]): string | undefined => {
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

/** Levenshtein's distance: how many letters to add, drop or change. */
const distanceOf = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 8) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
