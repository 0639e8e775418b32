const RUN = /\d+|\D+/g;

/**
 * Compares two texts as people order them: numbers by their value (2 before 10), the rest without regard to case.
 * Returns a negative number, zero or a positive number.
 */
export const compareNatural = (a: string, b: string): number => {
  if (a === b) return 0;
  const left = a.toUpperCase().match(RUN) ?? [];
  const right = b.toUpperCase().match(RUN) ?? [];
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const [one = '', other = ''] = [left[index], right[index]];
    if (one === other) continue;
    const difference = Number(one) - Number(other);
    // A number comes before a word; two numbers of one value (01 and 1) are told apart by the rest.
    if (Number.isNaN(difference)) return one < other ? -1 : 1;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};
