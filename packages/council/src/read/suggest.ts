/** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other. */
export const editDistance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, (line[column - 1] ?? 0) + 1, at(row - 1, column - 1) + cost);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, at(row - 2, column - 2) + 1);
      line.push(best);
    }
  }
  return at(a.length, b.length);
};

const LONGEST = 60;
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What `text` was probably meant to be, or `undefined` when nothing known is close. */
export const suggest = (text: string, known: readonly string[]): string | undefined => {
  const wanted = plain(text);
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const candidate = plain(name);
    const within = candidate.length >= 4 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    const distance = within && wanted.length >= 3 ? 1 : editDistance(wanted, candidate);
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : undefined;
};
