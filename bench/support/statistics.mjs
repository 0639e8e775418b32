/** The middle of some figures. */
export const median = (figures) => {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** A figure with three digits that count. */
export const rounded = (figure) => Number(figure.toPrecision(3));
