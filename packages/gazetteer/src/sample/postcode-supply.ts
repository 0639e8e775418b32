/** Letters of the inward part of a postcode. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
const UNITS = LETTERS.length ** 2;
const SECTORS = 9;

/** The nth postcode of a district: `ZZ1 1AA`, `ZZ1 1AB` … Begins again after 3,600. */
export const nthPostcode = (district: string, n: number): string => {
  const unit = n % UNITS;
  const sector = (Math.floor(n / UNITS) % SECTORS) + 1;
  return `${district} ${sector}${LETTERS[Math.floor(unit / LETTERS.length)]}${LETTERS[unit % LETTERS.length]}`;
};

/** Gives each district's postcodes out one after the other. */
export class PostcodeSupply {
  readonly #given = new Map<string, number>();

  take(district: string): string {
    const n = this.#given.get(district) ?? 0;
    this.#given.set(district, n + 1);
    return nthPostcode(district, n);
  }
}
