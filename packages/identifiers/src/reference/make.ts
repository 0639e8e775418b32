import { checkCharacter, PREFIX, REFERENCE_ALPHABET } from './check-character.js';

const RANDOM_CHARACTERS = 7;
/** The greatest multiple of 28 in a byte: bytes from here up would favour the first characters. */
const FAIR_BELOW = 252;

/**
 * Makes a reference like `RP-7K3M-92QD`: a prefix, seven random characters, and a check character. About ten thousand
 * million for each prefix; whoever keeps them sees that none is given twice.
 *
 * @param prefix two to four capital letters, the same for every submission of a service
 * @param randomBytes gives so many random bytes: `randomBytes` of node:crypto, or
 * `(size) => crypto.getRandomValues(new Uint8Array(size))`
 * @throws RangeError where the prefix is not two to four capital letters
 * @throws Error where the bytes are not random enough to make a reference of
 */
export const makeReference = (prefix: string, randomBytes: (size: number) => Uint8Array): string => {
  if (!PREFIX.test(prefix))
    throw new RangeError(`A reference's prefix is 2 to 4 capital letters, like RP, not ${JSON.stringify(prefix)}.`);
  // Three draws in four make a reference. A hundred that do not are no chance.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const body = randomCharacters(randomBytes(2 * RANDOM_CHARACTERS));
    const check = body === undefined ? undefined : checkCharacter(prefix + body);
    if (body !== undefined && check !== undefined) return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}${check}`;
  }
  throw new Error('randomBytes gave 100 lots of bytes of which no reference can be made: it is not random.');
};

const randomCharacters = (bytes: Uint8Array): string | undefined => {
  let text = '';
  for (const byte of bytes) {
    if (byte < FAIR_BELOW) text += REFERENCE_ALPHABET.charAt(byte % REFERENCE_ALPHABET.length);
    if (text.length === RANDOM_CHARACTERS) return text;
  }
  return undefined;
};
