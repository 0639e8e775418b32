/** An IBAN modulo 97, its first four characters moved to the end and letters as 10 to 35 (ISO 7064): 1 where it is right. */
export const remainder97 = (iban: string): number => {
  let remainder = 0;
  for (let at = 0; at < iban.length; at++) {
    const code = iban.charCodeAt((at + 4) % iban.length);
    // Digits stand before letters: 0 is 48, A is 65 and counts 10.
    remainder = (code < 65 ? remainder * 10 + code - 48 : remainder * 100 + code - 55) % 97;
  }
  return remainder;
};
