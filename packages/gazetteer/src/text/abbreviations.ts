/** Words that stand for one another in addresses. A word may be in several rows: ST is a street or a saint. */
const CLASSES = `
STREET ST STR
SAINT ST SNT
ROAD RD
AVENUE AVE AV AVEN
LANE LN LA
DRIVE DR DRV
CLOSE CL CLO
COURT CT CRT
CRESCENT CRES CR CRESC
PLACE PL
SQUARE SQ
TERRACE TERR TER
GARDENS GDNS GDN GARDEN
GROVE GRV GR
PARK PK
HOUSE HSE HO
BUILDING BLDG BUILDINGS BLDGS
BOULEVARD BLVD BVLD
APARTMENT APT APPT APARTMENTS APTS APPTS
FLAT FLT FFLAT
BLOCK BLK
INDUSTRIAL IND
ESTATE EST
CENTRE CTR CENTER CEN
MOUNT MT
GREAT GT
LITTLE LT
UPPER UPR
LOWER LWR
NORTH NTH
SOUTH STH
NUMBER NO NOS
COTTAGE COTT COT
COTTAGES COTTS
FARM FM
VILLAS VILLA
GROUND GRD GND GF
FIRST FF
BASEMENT BSMT
FLOOR FLR
SCHOOL SCH YSGOL
ROUND RND
HEIGHTS HTS
HILL HL
BRIDGE BRG BRDG
CHURCH CH
MEADOW MDW
MEADOWS MDWS
VALE VL
WALK WLK
WAY WY
HEOL HL
STRYD STR
FFORDD FF
LON LN
TY TAI
BERKSHIRE BERKS
BEDFORDSHIRE BEDS
BUCKINGHAMSHIRE BUCKS
CAMBRIDGESHIRE CAMBS
GLOUCESTERSHIRE GLOS
HAMPSHIRE HANTS
HERTFORDSHIRE HERTS HFDS
LANCASHIRE LANCS
LEICESTERSHIRE LEICS
LINCOLNSHIRE LINCS
MIDDLESEX MIDDX
NORTHAMPTONSHIRE NORTHANTS
NOTTINGHAMSHIRE NOTTS
OXFORDSHIRE OXON
STAFFORDSHIRE STAFFS
WARWICKSHIRE WARKS
WILTSHIRE WILTS
WORCESTERSHIRE WORCS
YORKSHIRE YORKS
`;

const SYNONYMS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, Set<string>>();
  for (const line of CLASSES.trim().split('\n')) {
    const words = line.split(' ');
    const [full = ''] = words;
    // The full word stands for each short form and each short form for the full word; two short forms not for each other.
    for (const word of words.slice(1)) {
      map.set(full, (map.get(full) ?? new Set()).add(word));
      map.set(word, (map.get(word) ?? new Set()).add(full));
    }
  }
  return new Map([...map].map(([word, others]) => [word, [...others]]));
})();

/** The words that a word may stand for, without itself. */
export const synonymsOf = (word: string): readonly string[] => SYNONYMS.get(word) ?? [];
