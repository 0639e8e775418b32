import type { Named, SampleCouncil } from './council.js';
import type { SampleAddress, SampleObject, SampleProperty } from './property.js';
import { Random } from './random.js';
import type { SampleStreet } from './street-plan.js';

/** UPRNs that one street may use. */
const UPRNS_A_STREET = 1000;
const HOUSE_CLASSES: Readonly<Record<SampleStreet['kind'], readonly string[]>> = {
  residential: ['RD02', 'RD03', 'RD03', 'RD04', 'RD04'],
  shopping: ['RD04'],
  industrial: ['CI03'],
  rural: ['RD02', 'RD02', 'RD03', 'RD04'],
};

const both = (text: string): Named => ({ en: text, cy: text });
const isoDate = (random: Random, firstYear: number, lastYear: number) => {
  const [year, month, day] = [random.between(firstYear, lastYear), random.between(1, 12), random.between(1, 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Makes the properties of one street. The same street and seed give the same properties. */
export class StreetBuilder {
  readonly #council: SampleCouncil;
  readonly #street: SampleStreet;
  readonly #random: Random;
  readonly #made: SampleProperty[] = [];
  readonly #houseNames: string[];

  constructor(council: SampleCouncil, street: SampleStreet, seed: number) {
    this.#council = council;
    this.#street = street;
    this.#random = new Random(seed, 15_485_863, street.index);
    this.#houseNames = [...council.words.houses];
  }

  build(): readonly SampleProperty[] {
    this.#streetRecord();
    for (const institution of this.#street.institutions) this.#institution(institution);
    if (this.#street.kind === 'industrial') this.#estate();
    else for (let plot = 0; plot < this.#street.plots; plot += 1) this.#plot(plot);
    return this.#made;
  }

  #add(plot: number, property: Omit<SampleProperty, 'uprn' | 'x' | 'y' | 'startDate'>, start?: string): number {
    const { start: from, end: to, plots, index } = this.#street;
    const share = (plot + 0.5) / Math.max(1, plots);
    const side = plot % 2 === 0 ? 12 : -12;
    const uprn = this.#council.firstUprn + index * UPRNS_A_STREET + (this.#made.length % UPRNS_A_STREET);
    const jitter = () => this.#random.between(-40, 40) / 10;
    this.#made.push({
      uprn,
      ...property,
      x: Math.round((from[0] + (to[0] - from[0]) * share + side + jitter()) * 100) / 100,
      y: Math.round((from[1] + (to[1] - from[1]) * share + side + jitter()) * 100) / 100,
      startDate: start ?? isoDate(this.#random, 2001, 2023),
    });
    return uprn;
  }

  #postcode(plot: number): string | undefined {
    const { postcodes, plots } = this.#street;
    return postcodes[Math.min(postcodes.length - 1, Math.floor((plot * postcodes.length) / Math.max(1, plots)))];
  }

  #address(plot: number, pao: SampleObject, more: Partial<SampleAddress> = {}): SampleAddress {
    return { status: 1, pao, postal: 'Y', official: 'Y', postcode: this.#postcode(plot), ...more };
  }

  #streetRecord(): void {
    const pao = { text: both('STREET RECORD') };
    const address: SampleAddress = { status: 1, pao, postal: 'N', official: 'N' };
    this.#add(this.#street.plots / 2, { status: 1, state: 2, classification: 'PS', addresses: [address] });
  }

  #institution(number: number): void {
    const institution = this.#council.words.institutions[number];
    if (institution === undefined) return;
    const address = this.#address(0, { text: institution.name }, { postal: institution.postal ? 'Y' : 'N' });
    this.#add(0, { status: 1, state: 2, classification: institution.classification, addresses: [address] });
  }

  /** An estate of units: the site is the parent, and receives no post itself. */
  #estate(): void {
    const { words } = this.#council;
    const name = this.#random.pick(words.estates);
    const parent = this.#add(0, {
      status: 1,
      state: 2,
      classification: 'PP',
      addresses: [this.#address(0, { text: name }, { postal: 'N' })],
    });
    for (let unit = 1; unit <= this.#street.plots; unit += 1) {
      const suffixes = this.#random.chance(0.15) ? ['A', 'B'] : [''];
      for (const suffix of suffixes) {
        const label = `${unit}${suffix}`;
        const sao = { text: this.#withNumber(words.unit, label) };
        const used = this.#random.chance(0.75);
        this.#add(unit - 1, {
          status: 1,
          state: used ? 2 : 3,
          classification: this.#random.pick(['CI03', 'CI04', 'CI01']),
          parent,
          organisation: used ? `${this.#random.pick(words.owners)} LTD` : undefined,
          addresses: [this.#address(unit - 1, { text: name }, { sao })],
        });
      }
    }
  }

  #withNumber(word: Named, number: string): Named {
    return { en: `${word.en} ${number}`, cy: `${word.cy ?? word.en} ${number}` };
  }

  #numberOf(plot: number): number {
    // Plots lie on the two sides by turns, so odd numbers are on one and even ones on the other; one street in a few has
    // houses on one side only, and odd numbers only.
    return this.#street.oddOnly ? plot * 2 + 1 : plot + 1;
  }

  #plot(plot: number): void {
    const random = this.#random;
    const { kind } = this.#street;
    const number = this.#numberOf(plot);
    if (kind !== 'rural' && random.chance(0.035)) return this.#block(plot, number);
    if (kind === 'rural' && random.chance(0.3)) return this.#namedHouse(plot);
    if (kind === 'shopping' && random.chance(0.6)) return this.#shop(plot, number);
    if (random.chance(0.03)) return this.#divided(plot, number);
    if (random.chance(0.02)) return this.#gone(plot, number);
    if (random.chance(0.015)) return this.#newPlot(plot, number);
    this.#house(plot, number);
  }

  #house(plot: number, number: number): void {
    const random = this.#random;
    const addresses = [this.#address(plot, { number })];
    // What the neighbours call it, and what it was called before its street was numbered.
    const name = random.chance(0.05) ? this.#houseName() : undefined;
    if (name !== undefined) addresses.push(this.#address(plot, { text: both(name) }, { status: 3, official: 'N' }));
    if (random.chance(0.015))
      addresses.push(this.#address(plot, { number: number + 100 }, { status: 8, official: 'N' }));
    const classification = random.pick(HOUSE_CLASSES[this.#street.kind]);
    this.#add(plot, { status: 1, state: random.chance(0.96) ? 2 : 3, classification, addresses });
  }

  #houseName(): string | undefined {
    if (this.#houseNames.length === 0) return undefined;
    const at = this.#random.between(0, this.#houseNames.length - 1);
    return this.#houseNames.splice(at, 1)[0];
  }

  #namedHouse(plot: number): void {
    const name = this.#houseName();
    if (name === undefined) return this.#house(plot, this.#numberOf(plot));
    const numbered = this.#random.chance(0.2);
    const pao = { text: both(name), ...(numbered ? { number: this.#numberOf(plot) } : {}) };
    this.#add(plot, { status: 1, state: 2, classification: 'RD02', addresses: [this.#address(plot, pao)] });
  }

  #shop(plot: number, number: number): void {
    const random = this.#random;
    const { owners, trades, flat } = this.#council.words;
    const trade = random.pick(trades);
    const organisation = random.chance(0.85) ? `${random.pick(owners)} ${trade.name}` : undefined;
    const pao = random.chance(0.12) ? { number, endNumber: number + 2 } : { number };
    const state = organisation === undefined ? 3 : 2;
    const parent = this.#add(plot, {
      status: 1,
      state,
      classification: trade.classification,
      organisation,
      addresses: [this.#address(plot, pao)],
    });
    if (!random.chance(0.4)) return;
    const sao = random.chance(0.5) ? { number, suffix: 'A' } : { text: this.#withNumber(flat, 'A') };
    const above = 'number' in sao ? this.#address(plot, { number, suffix: 'A' }) : this.#address(plot, pao, { sao });
    this.#add(plot, { status: 1, state: 2, classification: 'RD06', parent, addresses: [above] });
  }

  /** A house divided into 14A, 14B and so on; the whole house is historical. */
  #divided(plot: number, number: number): void {
    this.#gone(plot, number);
    const count = this.#random.between(2, 4);
    for (let part = 0; part < count; part += 1) {
      const pao = { number, suffix: String.fromCharCode(65 + part) };
      this.#add(plot, { status: 1, state: 2, classification: 'RD06', addresses: [this.#address(plot, pao)] });
    }
  }

  /** A block of flats: its shell is the parent of each flat. */
  #block(plot: number, number: number): void {
    const random = this.#random;
    const { blocks, blockKind, flat } = this.#council.words;
    const first = random.pick(blocks);
    const name: Named = {
      en: `${first.en} ${blockKind.en}`,
      ...(blockKind.cy === undefined ? {} : { cy: `${blockKind.cy} ${first.cy ?? first.en}` }),
    };
    const pao = { text: name, ...(random.chance(0.6) ? { number } : {}) };
    const shell = this.#address(plot, pao, { postal: 'N' });
    const parent = this.#add(plot, { status: 1, state: 2, classification: 'PP', addresses: [shell] });
    const lettered = random.chance(0.2);
    const numberApart = random.chance(0.2);
    const flats = random.between(4, lettered ? 8 : 24);
    for (let one = 1; one <= flats; one += 1) {
      const label = lettered ? String.fromCharCode(64 + one) : String(one);
      const sao = numberApart && !lettered ? { text: flat, number: one } : { text: this.#withNumber(flat, label) };
      const address = this.#address(plot, pao, { sao });
      this.#add(plot, { status: 1, state: 2, classification: 'RD06', parent, addresses: [address] });
    }
  }

  #gone(plot: number, number: number): void {
    const addresses = [this.#address(plot, { number }, { status: 8 })];
    const endDate = isoDate(this.#random, 2012, 2025);
    this.#add(
      plot,
      { status: 8, state: 4, classification: 'RD03', endDate, addresses },
      isoDate(this.#random, 2001, 2010),
    );
  }

  #newPlot(plot: number, number: number): void {
    const addresses = [this.#address(plot, { number }, { status: 6 })];
    this.#add(
      plot,
      { status: 6, state: this.#random.pick([1, 6]), classification: 'RD03', addresses },
      isoDate(this.#random, 2024, 2025),
    );
  }
}
