import type { Named, SampleCouncil, SamplePlace } from './council.js';
import type { PostcodeSupply } from './postcode-supply.js';
import { Random } from './random.js';

/** One street of a sample. Coordinates in metres. */
export interface SampleStreet {
  readonly index: number;
  readonly usrn: number;
  readonly name: Named;
  readonly place: SamplePlace;
  readonly locality?: Named | undefined;
  readonly town: Named;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  /** Buildings along it, apart from what is inside them. */
  readonly plots: number;
  readonly kind: 'residential' | 'shopping' | 'industrial' | 'rural';
  /** Has houses on one side only, all with odd numbers. */
  readonly oddOnly: boolean;
  /** In the order of the street. */
  readonly postcodes: readonly string[];
  /** Which of its town's institutions it has. */
  readonly institutions: readonly number[];
}

/** Most streets of one council whose USRNs are its own alone; a larger sample goes on in a shared range. */
const OWN_STREETS = 10_000;
const SHARED_USRN = 99_940_000;
const PLOTS_A_POSTCODE = 18;
const MARGIN = 700;

const usrnOf = (council: SampleCouncil, index: number) =>
  index < OWN_STREETS ? council.firstUsrn + index : SHARED_USRN + ((index - OWN_STREETS) % 60_000);

/** HEOL Y CASTELL beside CASTLE ROAD: the Welsh generic comes first. */
const streetName = (random: Random, council: SampleCouncil): Named => {
  const first = random.pick(council.words.streets);
  const kind = random.pick(council.words.streetKinds);
  // A gate is a street already: KIRKGATE.
  if (first.en.endsWith('GATE') && random.chance(0.7)) return { en: first.en };
  const en = `${first.en} ${kind.en}`;
  return first.cy === undefined || kind.cy === undefined ? { en } : { en, cy: `${kind.cy} ${first.cy}` };
};

/** Where a place lies: the same for the same council and seed. */
const centreOf = (council: SampleCouncil, place: SamplePlace, seed: number): readonly [number, number] => {
  const random = new Random(seed, 7_919, council.places.indexOf(place));
  const { easting, northing, width, height } = council.extent;
  const reach = place.kind === 'town' ? 3_500 : 1_800;
  return [
    random.between(easting + reach, easting + width - reach),
    random.between(northing + reach, northing + height - reach),
  ];
};

const kindOf = (random: Random, place: SamplePlace): SampleStreet['kind'] => {
  if (place.kind === 'village') return 'rural';
  if (random.chance(0.05)) return 'industrial';
  return random.chance(0.14) ? 'shopping' : 'residential';
};

const PLOTS: Readonly<Record<SampleStreet['kind'], readonly [number, number]>> = {
  residential: [14, 46],
  shopping: [18, 40],
  industrial: [6, 16],
  rural: [6, 24],
};

/** Makes the streets of a council one after the other, without end. */
export function* streetsOf(council: SampleCouncil, seed: number, supply: PostcodeSupply): Generator<SampleStreet> {
  const taken = new Set<string>();
  const streetsIn = new Map<SamplePlace, number>();
  for (let index = 0; ; index += 1) {
    const random = new Random(seed, 104_729, index);
    const place =
      index < council.places.length
        ? (council.places[index] ?? random.pick(council.places))
        : random.weighted(council.places);
    const before = streetsIn.get(place) ?? 0;
    streetsIn.set(place, before + 1);
    let name = streetName(random, council);
    for (let tries = 0; taken.has(place.name.en + name.en) && tries < 60; tries += 1)
      name = streetName(random, council);
    taken.add(place.name.en + name.en);
    // The first street of a town is its main one.
    const kind = place.kind === 'town' && before === 0 ? 'shopping' : kindOf(random, place);
    const plots = random.between(...PLOTS[kind]);
    const [cx, cy] = centreOf(council, place, seed);
    const spread = place.kind === 'town' ? 2_400 : 900;
    const x = cx + random.between(-spread, spread);
    const y = cy + random.between(-spread, spread);
    const angle = random.next() * Math.PI;
    const half = Math.min(MARGIN, plots * 6 + 40);
    const [dx, dy] = [Math.round(Math.cos(angle) * half), Math.round(Math.sin(angle) * half)];
    const town = place.town === undefined ? place : (council.places[place.town] ?? place);
    const district = council.districts[place.district] ?? council.districts[0] ?? '';
    yield {
      index,
      usrn: usrnOf(council, index),
      name,
      place,
      locality: place.kind === 'village' ? place.name : undefined,
      town: town.name,
      start: [x - dx, y - dy],
      end: [x + dx, y + dy],
      plots,
      kind,
      oddOnly: random.chance(0.12),
      postcodes: Array.from({ length: Math.ceil(plots / PLOTS_A_POSTCODE) }, () => supply.take(district)),
      institutions: place.kind === 'town' && before < 3 ? [before * 2, before * 2 + 1] : [],
    };
  }
}
