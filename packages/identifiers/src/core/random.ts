/** A source of numbers from 0 up to but not 1, such as `Math.random` or a seeded one. */
export type Random = () => number;

/** A whole number from `from` to `to`, both included. */
export const wholeNumber = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** `count` random characters of `alphabet`. */
export const characters = (random: Random, alphabet: string, count: number): string => {
  let text = '';
  for (let index = 0; index < count; index += 1) text += alphabet.charAt(wholeNumber(random, 0, alphabet.length - 1));
  return text;
};

/** `count` random digits. */
export const digits = (random: Random, count: number): string => characters(random, '0123456789', count);
