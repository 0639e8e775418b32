/** The first place in an ascending list whose value is not less than `value`; its length where all are less. */
export const lowerBound = (values: ArrayLike<number>, value: number, from = 0, to = values.length): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The first number below `count` for which `atLeast` holds (it must hold for all after); `count` where for none. */
export const partitionPoint = (count: number, atLeast: (index: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (atLeast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
