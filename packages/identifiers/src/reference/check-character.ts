/**
 * What references are made of: no vowels, so that no words arise, and none of 0 1 I L O U, which are misread and
 * misheard. 28 characters.
 */
export const REFERENCE_ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** Two to four letters that say which service a reference belongs to. */
export const PREFIX = /^[A-Z]{2,4}$/;

/** Every digit and letter has its own value below the modulus. */
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MODULUS = 37;

/**
 * The weighted sum of a reference's characters, its prefix included, modulo 37: nought where its check character is right.
 *
 * Counted from the right, the weights are 1, 2, 3 and so on. 37 is a prime above both every value and every weight, so
 * one wrong character, or any two characters that changed places, always change the sum: not some of the time, always.
 */
export const checksum = (characters: string): number => {
  let sum = 0;
  for (let index = 0; index < characters.length; index += 1) {
    sum += (characters.length - index) * VALUES.indexOf(characters.charAt(index));
  }
  return sum % MODULUS;
};

/** The check character of what stands before it, or undefined where it would have to be one outside the alphabet. */
export const checkCharacter = (body: string): string | undefined => {
  const character = VALUES.charAt((MODULUS - checksum(`${body}0`)) % MODULUS);
  return character !== '' && REFERENCE_ALPHABET.includes(character) ? character : undefined;
};
