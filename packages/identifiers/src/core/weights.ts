/** The sum of each digit times its weight, digit by digit from the left. */
export const weightedSum = (digits: string, weights: readonly number[]): number => {
  let sum = 0;
  let index = 0;
  for (const weight of weights) sum += weight * (digits.charCodeAt(index++) - 48);
  return sum;
};
