/** Words of addresses by what they do there. All folded: capitals, no accents, no apostrophes. */

import { UNIT_WORDS } from '../text/fold.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A number or a letter after one of these names a part of a building. */
const PLURAL_UNIT_WORDS = words('FLATS FFLATIAU UNITS UNEDAU SUITES ROOMS OFFICES SHOPS APARTMENTS APTS APPT APPTS');
export const isUnitWord = (token: string): boolean => UNIT_WORDS.has(token) || PLURAL_UNIT_WORDS.has(token);

/** Parts of a building, and places beside one, that have a name and no number, each under its usual one. */
const NAMED_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ANNEXE: 'ANNEXE',
    ANNEX: 'ANNEXE',
    RHANDY: 'ANNEXE',
    MAISONETTE: 'MAISONETTE',
    BEDSIT: 'BEDSIT',
    BEDSITTER: 'BEDSIT',
    STABLES: 'STABLES',
    PENTHOUSE: 'PENTHOUSE',
    REAR: 'REAR',
    CEFN: 'REAR',
    BEHIND: 'REAR',
    FRONT: 'FRONT',
    LEFT: 'LEFT',
    RIGHT: 'RIGHT',
    ADJACENT: 'ADJACENT',
    ADJ: 'ADJACENT',
    ADJOINING: 'ADJACENT',
    GERLLAW: 'ADJACENT',
    OPPOSITE: 'OPPOSITE',
    OPP: 'OPPOSITE',
    GYFERBYN: 'OPPOSITE',
  }),
);
export const namedUnitOf = (token: string): string | undefined => NAMED_UNITS.get(token);

/** What lies beside or behind a building where one of the next words follows: LAND AT, GARAGES REAR OF. */
const LAND = words('LAND TIR GARAGE GARAGES SITE PARKING');
const LAND_OF = words(
  'AT ADJ ADJACENT ADJOINING TO REAR BEHIND BETWEEN OFF OPPOSITE OPP OF GER WRTH NORTH SOUTH EAST WEST',
);
export const isLand = (token: string, next: string): boolean => LAND.has(token) && LAND_OF.has(next);

/** Streets that no building is called after: ROSE COURT may be one, ROSE LANE is none. */
const THOROUGHFARES = words('ROAD RD STREET ST STR LANE LN AVENUE AVE AV DRIVE DR CLOSE CL CRESCENT CRES');
export const isThoroughfare = (token: string): boolean => THOROUGHFARES.has(token);
/** What a building is called after. */
const BUILDING_KINDS = words(`
  HOUSE HSE COURT CT CRT BUILDING BUILDINGS BLDG BLDGS BLOCK BLK COTTAGE COTTAGES LODGE TOWER TOWERS MANSIONS HALL CENTRE CTR
  CENTER ESTATE EST VILLA VILLAS FARM LLYS TY PLAS
`);
export const isBuildingKind = (token: string): boolean => BUILDING_KINDS.has(token);
export const isFlatWord = (token: string): boolean => token === 'FLAT' || token === 'FFLAT' || token === 'FLT';

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
  THE OF AT AND IN ON BY TO OR NO NOS NUMBER NUMBERS OFF NEAR LAND Y YR YN AR AC AM WRTH GER
`);
export const isFiller = (token: string): boolean => FILLERS.has(token) || isFloorWord(token) || isUnitWord(token);

/** How much a word tells: a name much, what many names have in common little. */
export const weightOfWord = (token: string): number => {
  if (isFiller(token)) return 0.1;
  if (isStreetType(token) || isStreetBeginning(token)) return 0.3;
  return BUILDING_WORDS.has(token) ? 0.5 : 1;
};
