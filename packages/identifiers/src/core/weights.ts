/** The sum of each digit times its weight, digit by digit from the left. */
export const weightedSum = (digits: string, weights: readonly number[]): number => {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += weight * Number(digits.charAt(index));
  return sum;
};
