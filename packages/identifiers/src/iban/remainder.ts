/** An IBAN modulo 97, its first four characters moved to the end and letters as 10 to 35 (ISO 7064): 1 where it is right. */
export const remainder97 = (iban: string): number => {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
};
