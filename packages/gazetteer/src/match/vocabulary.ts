/** Words of addresses by what they do there. All folded: capitals, no accents, no apostrophes. */

import { UNIT_WORDS } from '../text/fold.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A number or a letter after one of these names a part of a building. */
const PLURAL_UNIT_WORDS = words('FLATS FFLATIAU UNITS UNEDAU SUITES ROOMS OFFICES SHOPS APARTMENTS APTS APPT APPTS');
export const isUnitWord = (token: string): boolean => UNIT_WORDS.has(token) || PLURAL_UNIT_WORDS.has(token);

/** Parts of a building that have a name and no number. */
const NAMED_UNITS = words(`
  ANNEXE ANNEX RHANDY MAISONETTE BEDSIT BEDSITTER STABLES PENTHOUSE REAR FRONT LEFT RIGHT CEFN
`);
export const isNamedUnit = (token: string): boolean => NAMED_UNITS.has(token);

/** Storeys under one code each, in English and Welsh. */
const STOREYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BASEMENT: 'basement',
    BSMT: 'basement',
    ISLAWR: 'basement',
    GROUND: 'ground',
    GRD: 'ground',
    GND: 'ground',
    GF: 'ground',
    GWAELOD: 'ground',
    FIRST: 'first',
    FF: 'first',
    CYNTAF: 'first',
    SECOND: 'second',
    AIL: 'second',
    THIRD: 'third',
    TRYDYDD: 'third',
    FOURTH: 'fourth',
    PEDWERYDD: 'fourth',
    FIFTH: 'fifth',
    PUMED: 'fifth',
    SIXTH: 'sixth',
    SEVENTH: 'seventh',
    EIGHTH: 'eighth',
    NINTH: 'ninth',
    TENTH: 'tenth',
    TOP: 'top',
    UCHAF: 'top',
    LOWER: 'lower',
    UPPER: 'upper',
  }),
);
export const storeyOf = (token: string): string | undefined => STOREYS.get(token);
/** A storey that no word beside it needs to make one. */
export const isPlainStorey = (token: string): boolean => token === 'BASEMENT' || token === 'ISLAWR' || token === 'BSMT';

const FLOOR_WORDS = words('FLOOR FLOORS FLR LLAWR LAWR LLORIAU');
export const isFloorWord = (token: string): boolean => FLOOR_WORDS.has(token);

/** What a street is called after. */
const STREET_TYPES = words(`
  ROAD RD STREET ST STR LANE LN AVENUE AVE AV AVEN DRIVE DR DRV CLOSE CL CLO COURT CT CRT CRESCENT CRES CR CRESC PLACE PL
  SQUARE SQ TERRACE TERR TER GARDENS GDNS GDN GARDEN GROVE GRV GR WAY WY WALK WLK HILL RISE VIEW GREEN MEWS ROW YARD PARADE
  BROADWAY MEADOW MEADOWS END CROFT CIRCUS QUAY WHARF ARCADE PRECINCT EMBANKMENT ESPLANADE PROMENADE BOULEVARD BLVD BVLD
  HIGHWAY BYPASS APPROACH PATH PASSAGE ALLEY DRIFT CHASE COMMON BANK PARKWAY
`);
export const isStreetType = (token: string): boolean => STREET_TYPES.has(token);
/** What a Welsh street begins with. */
const STREET_BEGINNINGS = words('HEOL STRYD FFORDD LON RHODFA CLOS MAES LLWYN');
export const isStreetBeginning = (token: string): boolean => STREET_BEGINNINGS.has(token);

/** Words that hardly tell one building from another. */
const BUILDING_WORDS = words(`
  HOUSE HSE BUILDING BUILDINGS BLDG BLDGS BLOCK BLK COTTAGE COTTAGES FARM HALL LODGE TOWER TOWERS MANSIONS VILLA VILLAS
  CENTRE CTR CENTER ESTATE EST INDUSTRIAL IND PARK PK SCHOOL SCH YSGOL PRIMARY CHURCH CLUB HOTEL INN PUB PUBLIC NORTH SOUTH
  EAST WEST GREAT LITTLE OLD NEW UPPER LOWER HIGH LTD LIMITED PLC TY
`);

const FILLERS = words(`
  THE OF AT AND IN ON BY TO OR NO NOS NUMBER NUMBERS OFF ADJ ADJACENT NEAR LAND Y YR YN AR AC AM WRTH GER
`);
export const isFiller = (token: string): boolean => FILLERS.has(token) || isFloorWord(token) || isUnitWord(token);

/** How much a word tells: a name much, what many names have in common little. */
export const weightOfWord = (token: string): number => {
  if (isFiller(token)) return 0.1;
  if (isStreetType(token) || isStreetBeginning(token)) return 0.3;
  return BUILDING_WORDS.has(token) ? 0.5 : 1;
};
